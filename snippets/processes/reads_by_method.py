# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has only spawn: each child reads the file, so keep its top level light"
# zh = "Windows 只有 spawn：每个子进程都读一遍文件，顶层要轻"
# [[tool.recorded.differs]]
# python = "<3.13.8"
# run = "3.12"
# [tool.recorded.differs.why]
# en = "Up to 3.13.7, and in 3.14.0, a bug kept the server from reading the file in advance."
# zh = "到 3.13.7 为止，以及 3.14.0，因为一个缺陷，服务进程没有预先读文件。"
# ///
import os
import tempfile
from multiprocessing import get_context
from pathlib import Path

if "READERS" in os.environ:  # (1)!
    with open(os.environ["READERS"], "a") as readers:
        readers.write(f"{os.getpid()}\n")


def nothing() -> None:
    pass


def two_children(method: str, readers: Path) -> None:
    os.environ["READERS"] = str(readers)
    readers.touch()
    children = [get_context(method).Process(target=nothing) for _ in range(2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    read_by = readers.read_text().split()
    by_children = sum(str(child.pid) in read_by for child in children)
    print(f"{method}: {len(read_by)} in all, {by_children} by the two children")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for method in ("fork", "spawn", "forkserver"):
            two_children(method, Path(folder, method))
