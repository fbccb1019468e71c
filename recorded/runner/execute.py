"""Runs a program in a fresh interpreter, as a reader would, and catches everything that comes of it."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from recorded.runner.event import Event, read_log
from recorded.runner.leftovers import GRACE, Belongings

TAP = Path(__file__).parent / "tap"


@dataclass(frozen=True)
class Execution:
    """What one execution left to see.

    events: of the tap, in the order in which they happened
    stdout, stderr: everything written there
    ending: ``exit 0``, ``exit -9`` (killed by signal 9), ``hang`` (ended at its limit)
    seconds: from start to end; cpu: seconds of processor time of it and its awaited children
    leftovers: what outlived the program, one sentence each; all of it is removed by now
    """

    events: tuple[Event, ...]
    stdout: str
    stderr: str
    ending: str
    seconds: float
    cpu: float
    leftovers: tuple[str, ...] = ()


@dataclass
class _Output:
    """Reads one pipe to its end in a thread of its own, so that no program blocks on a full pipe."""

    read_end: int
    text: bytes = b""
    thread: threading.Thread = field(init=False)

    def __post_init__(self) -> None:
        self.thread = threading.Thread(target=self._drain, daemon=True)
        self.thread.start()

    def _drain(self) -> None:
        with os.fdopen(self.read_end, "rb") as pipe:
            while chunk := pipe.read1():
                self.text += chunk

    def finish(self) -> str:
        self.thread.join(GRACE)
        return self.text.decode("utf-8", "backslashreplace").replace("\r\n", "\n")


def heed_interrupts() -> None:
    """Let the programs be interrupted, whoever starts us: a shell starts what it sends to the background with SIGINT
    ignored, and all that is started from there inherits it. To be called in the main thread."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def execute(
    program: Path,
    python: str = sys.executable,
    *,
    timeout: float = 30.0,
    jitter: float = 0.0,
    late_starts: bool = True,
    record_events: bool = False,
    audit: bool = False,
) -> Execution:
    """Run `program` under the interpreter `python` and end all that it started.

    timeout: seconds until it is ended
    jitter: at every print, wait a random time up to so many seconds
    late_starts: wait so at every start of a thread or process, too; not for a program that measures what starting costs
    record_events: note also what the timeline is drawn from (slower)
    audit: forbid and note all that reaches beyond loopback and the run's own folder
    """
    program = program.resolve()
    home = Path(tempfile.mkdtemp(prefix="recorded-"))
    try:
        return _execute(program, python, timeout, _modes(jitter, late_starts, record_events, audit), home)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _modes(jitter: float, late_starts: bool, record_events: bool, audit: bool) -> dict[str, str]:
    """What tells the tap to do more than to note prints."""
    modes = {
        "RECORDED_JITTER": jitter,
        "RECORDED_LATE_STARTS": jitter and late_starts,
        "RECORDED_EVENTS": record_events,
        "RECORDED_AUDIT": audit,
    }
    return {name: str(value) for name, value in modes.items() if value}


def _execute(program: Path, python: str, timeout: float, modes: dict[str, str], home: Path) -> Execution:
    work, temporary, log = home / "work", home / "tmp", home / "events"
    work.mkdir()
    temporary.mkdir()
    log.touch()
    stdout_read, stdout_write = os.pipe()
    stderr_read, stderr_write = os.pipe()
    environment = _environment(program, home, temporary, log, stdout_write) | modes
    began = time.monotonic()
    process = subprocess.Popen(
        [python, "-X", "utf8", str(program)],
        stdin=subprocess.DEVNULL,
        stdout=stdout_write,
        stderr=stderr_write,
        cwd=work,
        env=environment,
        start_new_session=True,
    )
    os.close(stdout_write)
    os.close(stderr_write)
    stdout, stderr = _Output(stdout_read), _Output(stderr_read)
    belongings = Belongings(process.pid, f"RECORDED_LOG={log}", home.resolve())
    ending, cpu = _await_end(process, timeout, belongings)
    seconds = time.monotonic() - began
    leftovers = belongings.end_leftovers(hung=ending == "hang")
    printed, complained = stdout.finish(), stderr.finish()
    killed = ending == "hang" or ending.startswith("exit -")
    if not killed:  # a killed program cannot tidy up
        leftovers += [f"it leaves {path.name} in the temporary folder" for path in temporary.iterdir()]
        leftovers += [f"it leaves {path.name} in the folder where it runs" for path in work.iterdir()]
    events, _ = read_log(log)
    return Execution(events, printed, complained, ending, seconds, cpu, tuple(leftovers))


def _environment(program: Path, home: Path, temporary: Path, log: Path, stdout: int) -> dict[str, str]:
    output = os.fstat(stdout)
    kept = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH")
    return {key: os.environ[key] for key in kept if key in os.environ} | {
        "HOME": str(home),
        "TMPDIR": str(temporary),
        "TEMP": str(temporary),
        "LANG": "C.UTF-8",
        "NO_COLOR": "1",
        # a socket or file that the program forgets to close appears in its standard error; but an HTTPError that fails
        # to travel between processes cannot be closed by the program
        "PYTHONWARNINGS": "default::ResourceWarning,ignore:Implicitly cleaning up:ResourceWarning",
        "PYTHON_COLORS": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": str(TAP),
        "RECORDED_LOG": str(log),
        "RECORDED_PROGRAM": str(program),
        "RECORDED_STDOUT": f"{output.st_dev}:{output.st_ino}",
    }


def _await_end(process: subprocess.Popen, timeout: float, belongings: Belongings) -> tuple[str, float]:
    """Wait for the end; at the limit end all that belongs to it. How it ended, and its processor seconds."""
    hung = threading.Event()

    def end_all() -> None:
        hung.set()
        belongings.end()

    limit = threading.Timer(timeout, end_all)
    limit.start()
    if hasattr(os, "wait4"):
        _, status, usage = os.wait4(process.pid, 0)
        code = os.waitstatus_to_exitcode(status)
        process.returncode = code  # Popen has not seen the end itself
        cpu = usage.ru_utime + usage.ru_stime
    else:
        code, cpu = process.wait(), 0.0
    limit.cancel()
    limit.join()  # it may be at work
    return ("hang" if hung.is_set() else f"exit {code}"), cpu
