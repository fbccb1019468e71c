# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "It reads /proc."
# zh = "要读 /proc。"
# ///
import os
from multiprocessing import Process, active_children, get_context
from multiprocessing.context import BaseContext
from pathlib import Path


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


if __name__ == "__main__":
    fork = get_context("fork")
    first = run(fork)
    print("first, ended:", state(first))
    #> first, ended: Z
    second = run(fork)
    print("first, after the next start():", state(first))
    #> first, after the next start(): gone

    print("second, ended:", state(second))
    #> second, ended: Z
    active_children()
    print("second, after active_children():", state(second))
    #> second, after active_children(): gone

    third = run(fork)
    print("third, ended:", state(third))
    #> third, ended: Z
    third.join()
    print("third, after join():", state(third))
    #> third, after join(): gone

    try:
        run(get_context("forkserver"))
    except ChildProcessError as error:  # (3)!
        print("forkserver:", error.strerror)
        #> forkserver: No child processes
