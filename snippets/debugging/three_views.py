# /// script
# requires-python = ">=3.15"
# [tool.recorded]
# timeout = 90
# exclusive = true
# systems = ["linux"]
# why.en = "new in Python 3.15; allowed in the way of Linux, Windows wants an administrator"
# why.zh = "Python 3.15 新增；这里按 Linux 的办法授权，Windows 要管理员权限"
# ///
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

PATIENT = """
import ctypes, threading, time
ctypes.CDLL(None).prctl(0x59616D61, ctypes.c_ulong(-1))
lock = threading.Lock()
lock.acquire()

def computes():
    while True:
        pass

def hashes():
    import hashlib
    block = bytes(2**25)
    while True:
        hashlib.sha256(block)

def waits():
    lock.acquire()

for work in (computes, hashes, waits):
    threading.Thread(target=work, daemon=True).start()
print("begun", flush=True)
lock.acquire()
"""

STACK = re.compile(r":(computes|hashes|waits):.* (\d+)$", re.MULTILINE)


def view(pid: int, mode: str) -> str:
    """What the profiler sees in one second: a line for each stack, with its samples."""
    with TemporaryDirectory() as folder:
        told = Path(folder, "stacks.txt")
        looks = ["--all-threads", "--mode", mode, "--duration", "1", "--sampling-rate", "100"]
        attach = [sys.executable, "-m", "profiling.sampling", "attach", *looks]
        command = [*attach, "--collapsed", "--output", str(told), str(pid)]
        subprocess.run(command, capture_output=True, check=True)
        return told.read_text()


with subprocess.Popen([sys.executable, "-c", PATIENT], stdout=subprocess.PIPE) as patient:
    patient.stdout.readline()
    for mode in ("wall", "cpu", "gil"):
        samples = Counter()
        for name, count in STACK.findall(view(patient.pid, mode)):
            samples[name] += int(count)
        most = max(samples.values())
        print(f"{mode}:", *sorted(name for name in samples if samples[name] > most / 5))
        #> wall: computes hashes waits
        #> cpu: computes hashes
        #> gil: computes
    patient.kill()
