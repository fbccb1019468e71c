# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has no fork: nothing is inherited, pass it as an argument"
# zh = "Windows 没有 fork：什么都不继承，作为参数传过去"
# ///
import os
import tempfile
from collections.abc import Callable
from multiprocessing import get_context


def read_three(descriptor: int) -> None:
    print("read", os.read(descriptor, 3).decode())


def main_child_main(action: Callable, *arguments: object) -> None:
    action(*arguments)
    child = get_context("fork").Process(target=action, args=arguments)
    child.start()
    child.join()
    action(*arguments)  # (1)!


if __name__ == "__main__":
    with tempfile.TemporaryFile() as file:
        file.write(b"onetwosix")
        file.seek(0)
        main_child_main(read_three, file.fileno())
    with tempfile.TemporaryFile() as file:
        main_child_main(os.write, file.fileno(), b"tea ")
        file.seek(0)
        print("written", file.read().decode())  # (2)!
