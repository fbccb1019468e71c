# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "It reads /proc, which only Linux has; on Windows look into the Task Manager"
# zh = "要读 /proc，只有 Linux 才有；在 Windows 上看任务管理器"
# ///
import os
import select
import sys
import time
from pathlib import Path
from subprocess import PIPE, Popen
from tempfile import TemporaryDirectory

WAITER = """
import os, signal, sys

signal.signal(signal.SIGTERM, lambda *_: print("SIGTERM has come", flush=True))
print("ready", flush=True)
stdin = (os.POSIX_SPAWN_OPEN, 0, sys.argv[1], os.O_RDONLY, 0)
program = [sys.executable, "-c", ""]
os.waitpid(os.posix_spawn(program[0], program, os.environ, file_actions=[stdin]), 0)
"""


def state(process: Popen) -> str:
    return Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()[0]


with TemporaryDirectory() as folder:
    pipe = os.path.join(folder, "pipe")
    os.mkfifo(pipe)  # (1)!
    process = Popen([sys.executable, "-c", WAITER, pipe], stdout=PIPE, text=True)
    process.stdout.readline()
    while state(process) != "D":
        time.sleep(0.02)
    process.terminate()
    answer, _, _ = select.select([process.stdout], [], [], 0.3)
    print(f"after SIGTERM: {state(process)}, has answered: {bool(answer)}")
    #> after SIGTERM: D, has answered: False
    open(pipe, "w").close()  # (2)!
    print("after its wait:", process.communicate()[0].strip(), "- code", process.returncode)
    #> after its wait: SIGTERM has come - code 0
