# /// script
# [tool.recorded]
# systems = ["linux"]
# why.en = "subreapers are Linux's; Windows leaves no zombies"
# why.zh = "subreaper 只有 Linux 有；Windows 没有僵尸进程"
# ///
import ctypes
import os
from pathlib import Path

SET_CHILD_SUBREAPER = 36


def leave_an_orphan() -> None:
    """What `sh -c 'job &'` does: it starts a job and does not wait for it."""
    child = os.fork()
    if child == 0:
        os.fork()
        os._exit(0)
    os.waitpid(child, 0)  # (1)!


def my_zombies() -> list[int]:
    text = Path(f"/proc/self/task/{os.getpid()}/children").read_text()
    zombies = [int(pid) for pid in text.split()]
    for pid in zombies:
        os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)  # (2)!
    return zombies


ctypes.CDLL(None).prctl(SET_CHILD_SUBREAPER, 1)  # (3)!
for _ in range(3):
    leave_an_orphan()
print("zombies:", len(my_zombies()))
#> zombies: 3
for _ in my_zombies():
    os.wait()
print("after waiting:", len(my_zombies()))
#> after waiting: 0
