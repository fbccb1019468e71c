# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has no forkserver: each child imports by itself; import late what few need"
# zh = "Windows 没有 forkserver：子进程各自导入，少用的放到函数里导入"
# [[tool.recorded.differs]]
# python = "<3.13.8"
# run = "3.12"
# [tool.recorded.differs.why]
# en = "Up to 3.13.7, and in 3.14.0, a bug kept the server from reading the file in advance."
# zh = "到 3.13.7 为止，以及 3.14.0，因为一个缺陷，服务进程没有预先读文件。"
# ///
import os
import sys
from multiprocessing import get_context

read_by = os.getpid()


def look() -> None:
    reader = "this child" if read_by == os.getpid() else "the server"
    print(f"wave is imported: {'wave' in sys.modules}, the file was read by {reader}")


def lead(*modules: str) -> None:
    context = get_context("forkserver")
    if modules:
        context.set_forkserver_preload(list(modules))  # (1)!
    child = context.Process(target=look, name=f"preload {', '.join(modules) or 'nothing'}")
    child.start()
    child.join()


if __name__ == "__main__":
    for modules in ((), ("wave",), ("__main__", "wave")):
        leader = get_context("spawn").Process(target=lead, args=modules)  # (2)!
        leader.start()
        leader.join()
