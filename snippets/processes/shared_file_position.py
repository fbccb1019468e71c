# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has no fork."
# zh = "Windows 没有 fork。"
# ///
import os
import tempfile
from multiprocessing import get_context


def read_three(descriptor: int) -> None:
    print("read", os.read(descriptor, 3).decode())


if __name__ == "__main__":
    with tempfile.TemporaryFile() as file:
        file.write(b"onetwosix")
        file.seek(0)
        read_three(file.fileno())
        child = get_context("fork").Process(target=read_three, args=(file.fileno(),))
        child.start()
        child.join()
        read_three(file.fileno())  # (1)!
