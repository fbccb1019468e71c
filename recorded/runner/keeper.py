"""Stands above a program, so that nothing which the program starts outlives the runner.

A program of its own, started by keep.py: `python -I -S keeper.py REPORT HOME COMMAND…`. It imports next to nothing, for
it is started as often as a program is. Its standard input is a pipe from the runner: a byte asks it to end all that is
left, and so does the pipe's end, for then the runner needs it no more, or has died.

On Linux who loses its parent becomes a child of this process, whatever its environment, folder and session; so all that
the program starts, and whatever that starts, can be found below here, and ended.
"""

import _signal
import _thread
import os
import sys
import time

PR_SET_CHILD_SUBREAPER = 36
all_ended = _thread.allocate_lock()  # taken as long as there are children


def main() -> None:
    """Start the program; report its pid, then its status and duration, then that no child is left and what all used."""
    report, home, command = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
    os.set_inheritable(report, False)
    if sys.platform == "linux":
        import _ctypes  # ctypes takes as long to import as half a Python takes to start

        prctl = _ctypes.dlsym(_ctypes.dlopen(None, 0), "prctl")
        _ctypes.call_function(prctl, (PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0))
    began = time.monotonic()
    program = start(command)
    for output in (1, 2):  # who reads them waits until nobody has them open
        os.close(output)
    tell(report, b"%d\n" % program)
    all_ended.acquire()
    _thread.start_new_thread(reap, (program, report, began))
    while os.read(0, 1):
        end_all(program)
    end_all(program)
    if os.path.exists(home):  # the runner is gone
        import shutil

        os.chdir("/")
        shutil.rmtree(home, ignore_errors=True)


def start(command: list[str]) -> int:
    """Start the program in a session of its own, without input; its pid."""
    pid = os.fork()
    if pid:
        return pid
    try:
        os.setsid()
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        for number in (_signal.SIGPIPE, _signal.SIGXFSZ):  # a Python ignores them, and who is started by it would, too
            _signal.signal(number, _signal.SIG_DFL)
        os.execvp(command[0], command)
    except OSError as error:
        os.write(2, f"{command[0]} cannot be started: {error.strerror}\n".encode())
    os._exit(127)


def reap(program: int, report: int, began: float) -> None:
    """Wait for every child, also for those that others have left, until there is none; add up what they used.

    The workers of a fork server are nobody's awaited children, but the server awaits them, and is left to us.
    """
    cpu = 0.0
    while True:
        try:
            pid, status, used = os.wait4(-1, 0)
        except ChildProcessError:
            break
        cpu += used.ru_utime + used.ru_stime
        if pid == program:
            tell(report, b"%d %f\n" % (status, time.monotonic() - began))
    tell(report, b"over %f\n" % cpu)
    os.close(report)
    all_ended.release()


def tell(report: int, row: bytes) -> None:
    """Tell the runner, if it is there."""
    try:
        os.write(report, row)
    except BrokenPipeError:
        return


def end_all(program: int) -> None:
    """Kill the children, and who becomes a child by that, until there is none."""
    while not all_ended.acquire(timeout=0.005):
        if sys.platform == "linux":
            for pid in children():
                kill(os.kill, pid)
        else:
            kill(os.killpg, program)
    all_ended.release()


def kill(how, whom: int) -> None:
    """Kill a process or a group that may have ended meanwhile."""
    try:
        how(whom, _signal.SIGKILL)
    except ProcessLookupError:
        return


def children() -> list[int]:
    """Those of this process, by its system's list of all."""
    found = []
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat", "rb") as file:
                parent = int(file.read().rpartition(b")")[2].split()[1])
        except OSError:
            continue  # it has ended meanwhile
        if parent == os.getpid():
            found.append(int(name))
    return found


if __name__ == "__main__":
    main()
