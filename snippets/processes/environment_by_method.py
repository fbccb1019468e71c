# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has only spawn: a child has the environment as it is at its start"
# zh = "Windows 只有 spawn：子进程得到的是启动那一刻的环境变量"
# ///
import os
import sys
from collections.abc import Callable
from contextlib import chdir
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory


def look() -> None:
    print(f"environment variable: {os.environ['TEA']}")
    print(f"current folder: {Path.cwd().name}")
    print(f"sys.argv: {sys.argv[1]}")


def run(method: str, target: Callable) -> None:
    child = get_context(method).Process(target=target, name=method)
    child.start()
    child.join()


if __name__ == "__main__":
    with TemporaryDirectory() as root:
        for method in ("fork", "spawn", "forkserver"):
            for setting, target in (("old", int), ("new", look)):  # (1)!
                os.environ["TEA"] = setting
                sys.argv[1:] = [setting]
                folder = Path(root, method, setting)
                folder.mkdir(parents=True)
                with chdir(folder):
                    run(method, target)
