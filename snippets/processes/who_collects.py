# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "It reads /proc; Windows knows no zombies: look at exitcode there"
# zh = "要读 /proc；Windows 没有僵尸进程：在那里看 exitcode 即可"
# ///
import os
from multiprocessing import Process, active_children, get_context
from multiprocessing.context import BaseContext
from pathlib import Path

fork = get_context("fork")


def state(process: Process) -> str:
    try:
        text = Path(f"/proc/{process.pid}/stat").read_text()
    except FileNotFoundError:
        return "gone"
    return text.rpartition(")")[2].split()[0]


def run(context: BaseContext) -> Process:
    process = context.Process(target=int)  # (1)!
    process.start()
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)  # (2)!
    return process


COLLECTORS = {
    "another start()": lambda child: run(fork),
    "active_children()": lambda child: active_children(),
    "its join()": lambda child: child.join(),
    "its is_alive()": lambda child: child.is_alive(),
    "its exitcode": lambda child: child.exitcode,
    "its pid": lambda child: child.pid,  # (3)!
}

if __name__ == "__main__":
    for name, collect in COLLECTORS.items():
        child = run(fork)
        before = state(child)
        collect(child)
        print(f"before {name}: {before}, after: {state(child)}")
        #> before another start(): Z, after: gone
        #> before active_children(): Z, after: gone
        #> before its join(): Z, after: gone
        #> before its is_alive(): Z, after: gone
        #> before its exitcode: Z, after: gone
        #> before its pid: Z, after: Z
    try:
        run(get_context("forkserver"))
    except ChildProcessError as error:  # (4)!
        print("forkserver:", error.strerror)
        #> forkserver: No child processes
