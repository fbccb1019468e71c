# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "It reads /proc, which only Linux has; on Windows look into the Task Manager"
# zh = "要读 /proc，只有 Linux 才有；在 Windows 上看任务管理器"
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "Without a GIL a thread asks many times before it sleeps: R, if the machine is busy."
# why.zh = "没有 GIL 时，线程要先试很多次，才转入睡眠等锁：机器很忙时，会有一阵是 R。"
# vary.lock = { match = 'for a lock: ([RS])' }
# ///
import signal
import sys
import time
from pathlib import Path
from subprocess import PIPE, Popen

PROGRAMS = {
    "computes": "while True: pass",
    "sleeps": "import time; time.sleep(60)",
    "waits for input": "input()",
    "waits for a lock": "from threading import Lock; a = Lock(); a.acquire(); a.acquire()",
}


def launch(code: str) -> Popen:
    process = Popen(
        [sys.executable, "-c", f"print('ready', flush=True)\n{code}"], stdin=PIPE, stdout=PIPE
    )
    process.stdout.readline()
    return process


def state(process: Popen) -> str:
    return Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()[0]  # (1)!


def settled_state(process: Popen) -> str:
    seen = [state(process)]
    while len(seen) < 10 or len(set(seen[-10:])) > 1:  # (2)!
        time.sleep(0.02)
        seen.append(state(process))
    return seen[-1]


for activity, code in PROGRAMS.items():
    with launch(code) as process:
        print(f"{activity}: {settled_state(process)}")
        process.kill()

with launch(PROGRAMS["computes"]) as process:
    process.send_signal(signal.SIGSTOP)
    print(f"stopped while it computes: {settled_state(process)}")
    process.kill()
