# /// script
# [tool.recorded]
# systems = ["linux"]
# why.en = "subreapers are Linux's; Windows leaves no zombies"
# why.zh = "subreaper 只有 Linux 有；Windows 没有僵尸进程"
# ///
import ctypes
import os
import signal
import sys
from multiprocessing import get_context
from multiprocessing.connection import Connection

SET_CHILD_SUBREAPER = 36


def serve() -> None:
    """The program in the container: leaves an orphan, and ends in order when asked to."""
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
    if os.fork() == 0:
        os._exit(0 if os.fork() else 7)
    os.wait()
    signal.sigwait({signal.SIGTERM})
    print("server: closes the door")
    os._exit(3)


def init(report: Connection) -> None:
    ctypes.CDLL(None).prctl(SET_CHILD_SUBREAPER, 1)  # (1)!
    server = os.fork()
    if server == 0:
        serve()
    signal.signal(signal.SIGTERM, lambda *_: os.kill(server, signal.SIGTERM))  # (2)!
    while True:
        pid, status = os.wait()  # (3)!
        code = os.waitstatus_to_exitcode(status)
        if pid == server:
            sys.exit(code)
        print(f"init: collects an orphan that ended with {code}")
        report.send("collected")


if __name__ == "__main__":
    fork = get_context("fork")
    report, theirs = fork.Pipe()
    process = fork.Process(target=init, args=(theirs,), name="init")
    process.start()
    report.recv()
    process.terminate()
    process.join()
    print("main: the init ended with", process.exitcode)
