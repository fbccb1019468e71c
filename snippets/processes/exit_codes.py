# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# [tool.recorded.why]
# en = "Windows has no SIGKILL: there kill() is terminate(), and the exit code says -15"
# zh = "Windows 没有 SIGKILL：kill() 就是 terminate()，退出码是 -15"
# ///
import os
import signal
import sys
from multiprocessing import Process


def returns() -> int:
    return 42  # (1)!


def exits() -> None:
    sys.exit(3)


def exits_with_text() -> None:
    sys.exit("out of tea")  # (2)!


def raises() -> None:
    raise ValueError("no water")  # (3)!


def is_killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    for target in (returns, exits, exits_with_text, raises, is_killed):
        process = Process(target=target, name=target.__name__)
        process.start()
        process.join()
        print(f"{process.name}: {process.exitcode}")
