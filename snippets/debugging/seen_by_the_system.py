# /// script
# requires-python = ">=3.14"
# [tool.recorded]
# systems = ["linux"]
# why.en = "since 3.14 the system knows the names; /proc is Linux's, on Windows ask a debugger"
# why.zh = "从 3.14 起系统知道线程的名字；/proc 只有 Linux 有，Windows 上用调试器看"
# vary.place = { match = "in the kernel: (\\w+)" }
# ///
import subprocess
import sys
from pathlib import Path

PATIENT = """
import os, threading, time
lock = threading.Lock()
def computes():
    while True:
        pass
def sleeps():
    time.sleep(1000)
def waits():
    lock.acquire()
def reads():
    os.read(os.pipe()[0], 1)
lock.acquire()
for work in (computes, sleeps, waits, reads):
    threading.Thread(target=work, name=work.__name__, daemon=True).start()
print("all have started", flush=True)
lock.acquire()
"""


def look(pid: int) -> dict[str, tuple[str, int, str]]:
    """By name of the thread: its state, its processor time in ticks, its place in the kernel."""
    seen = {}
    for thread in Path(f"/proc/{pid}/task").iterdir():
        state, *numbers = thread.joinpath("stat").read_text().rpartition(") ")[2].split()
        place = thread.joinpath("wchan").read_text()
        seen[thread.joinpath("comm").read_text().strip()] = (state, int(numbers[10]), place)
    return seen


def settled(seen: dict[str, tuple[str, int, str]]) -> bool:
    return sorted(state for state, *_ in seen.values()) == ["R", "S", "S", "S", "S"]


with subprocess.Popen([sys.executable, "-c", PATIENT], stdout=subprocess.PIPE) as patient:
    patient.stdout.readline()
    while not settled(before := look(patient.pid)):
        pass
    while (after := look(patient.pid))["computes"][1] < before["computes"][1] + 10:  # (1)!
        pass
    patient.kill()
for name in ("computes", "sleeps", "waits", "reads"):
    state, ticks, place = after[name]
    time = "uses the processor" if ticks > before[name][1] else "uses no processor"
    print(f"{name:<8} {state}, {time}, in the kernel: {place}")
