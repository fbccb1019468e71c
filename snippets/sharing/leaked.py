# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "Windows has no tracker: a block goes with its last handle, keep one; macOS was not tried"
# zh = "Windows 没有跟踪器，最后一个句柄关了就没了：留一个；macOS 没试过"
# ///
import re
import subprocess
import sys

BLOCK = """
from multiprocessing.shared_memory import SharedMemory
block = SharedMemory(create=True, size=16)
block.close()
"""
LOCK = """
from multiprocessing import get_context
lock = get_context("spawn").Lock()
"""
DIE = """
import os, signal
os.kill(os.getpid(), signal.SIGKILL)
"""


def complaints(program: str) -> list[str]:
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    return re.findall(r"\d+ leaked \w+", run.stderr)  # (1)!


print("a block, and no unlink():", complaints(BLOCK))
#> a block, and no unlink(): ['1 leaked shared_memory']
print("a block, and unlink():", complaints(BLOCK + "block.unlink()"))
#> a block, and unlink(): []
print("a lock, ordinary end:", complaints(LOCK))
#> a lock, ordinary end: []
print("a lock, killed:", complaints(LOCK + DIE))
#> a lock, killed: ['1 leaked semaphore']
print("a lock of fork, killed:", complaints(LOCK.replace("spawn", "fork") + DIE))
#> a lock of fork, killed: []
print("an event, killed:", complaints(LOCK.replace("Lock", "Event") + DIE))  # (2)!
#> an event, killed: ['5 leaked semaphore']
