# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "It reads /proc, which only Linux has; on Windows look into the Task Manager"
# zh = "要读 /proc，只有 Linux 才有；在 Windows 上看任务管理器"
# ///
import sys
from pathlib import Path
from subprocess import PIPE, Popen

COMMAND = [sys.executable, "-c", "import sys; print('ready', flush=True); sys.stdin.read()"]


def run_program() -> Popen:
    return Popen(COMMAND, stdin=PIPE, stdout=PIPE)


def command_line(process: Popen) -> bytes:
    process.stdout.readline()  # (1)!
    return Path(f"/proc/{process.pid}/cmdline").read_bytes()


with run_program() as first, run_program() as second:
    print("same program:", command_line(first) == command_line(second))
    #> same program: True
    print("same process:", first.pid == second.pid)
    #> same process: False
