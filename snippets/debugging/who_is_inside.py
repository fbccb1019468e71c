# /// script
# requires-python = ">=3.15"
# [tool.recorded]
# timeout = 60
# systems = ["linux"]
# why.en = "new in Python 3.15; allowed in the way of Linux, Windows wants an administrator"
# why.zh = "Python 3.15 新增；这里按 Linux 的办法授权，Windows 要管理员权限"
# ///
import re
import subprocess
import sys
from pathlib import Path

HUNG = """
import ctypes, os, threading
ctypes.CDLL(None).prctl(0x59616D61, ctypes.c_ulong(-1))
till, inside = threading.Lock(), threading.Event()

def ask_the_bank():
    os.read(os.pipe()[0], 1)

def pay():
    with till:
        inside.set()
        ask_the_bank()

guests = [threading.Thread(target=pay, name=name, daemon=True) for name in ("Ann", "Bob", "Eve")]
guests[0].start()
inside.wait()
for guest in guests[1:]:
    guest.start()
print("three have come to pay", flush=True)
for guest in guests:
    guest.join()
"""


def asleep(pid: int) -> bool:
    """Whether the kernel says of every thread of the process that it sleeps (state S)."""
    stats = [path.read_text() for path in Path(f"/proc/{pid}/task").glob("*/stat")]
    return len(stats) == 4 and all(stat.rpartition(") ")[2].startswith("S") for stat in stats)


with subprocess.Popen([sys.executable, "-c", HUNG], stdout=subprocess.PIPE) as hung:
    hung.stdout.readline()
    while not asleep(hung.pid):
        pass
    dump = [sys.executable, "-m", "profiling.sampling", "dump", "--all-threads", str(hung.pid)]
    report = subprocess.run(dump, capture_output=True, text=True, check=True).stdout
    hung.kill()
text = HUNG.splitlines()
stacks = [
    re.findall(r'"<string>", line (\d+), in (\S+)', part) for part in report.split("Stack dump")
]
for stack in sorted(stacks[1:], key=lambda stack: (len(stack), stack)):
    print(" / ".join(f"{name}: {text[int(line) - 1].strip()}" for line, name in stack))
    #> pay: with till:
    #> pay: with till:
    #> <module>: guest.join()
    #> pay: ask_the_bank() / ask_the_bank: os.read(os.pipe()[0], 1)
