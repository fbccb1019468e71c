"""Runs a program in a fresh interpreter, as a reader would, and catches everything that comes of it."""

import os
import shutil
import signal
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from recorded.runner.event import Event, read_log
from recorded.runner.keep import Alone, Kept, start
from recorded.runner.leftovers import GRACE, MARK, end_shared_memory

TAP = Path(__file__).parent / "tap"
MEMORY = "memory"  # the file in a run's home with the names of the shared memory that it makes
PROCESSES = "processes"  # the file in a run's home that is there if one of its Pythons imported multiprocessing
IN_MEMORY = "in the shared memory"


@dataclass(frozen=True)
class Execution:
    """What one execution left to see.

    events: of the tap, in the order in which they happened
    stdout, stderr: everything written there
    ending: ``exit 0``, ``exit -9`` (killed by signal 9), ``hang`` (ended at its limit), ``lost`` (nobody knows)
    seconds: from start to end; cpu: seconds of processor time of it and all that it has started
    leftovers: what outlived the program, one sentence each; all of it is removed by now
    started_processes: whether multiprocessing's start method was asked for, by it or by a Python that it started
    trouble: what else keeps it from being judged, one sentence each
    """

    events: tuple[Event, ...]
    stdout: str
    stderr: str
    ending: str
    seconds: float
    cpu: float
    leftovers: tuple[str, ...] = ()
    trouble: tuple[str, ...] = ()
    started_processes: bool = False


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
    start_method: str = "",
) -> Execution:
    """Run `program` under the interpreter `python` and end all that it started. Raises OSError if it cannot be started.

    timeout: seconds until it is ended
    jitter: at every print, wait a random time up to so many seconds
    late_starts: wait so at every start of a thread or process, too; not for a program that measures what starting costs
    record_events: note also what the timeline is drawn from (slower)
    audit: forbid and note all that reaches beyond loopback and the run's own folder
    start_method: start processes by it where the program chooses no method; empty for that Python's own
    """
    home = Path(tempfile.mkdtemp(prefix="recorded-")).resolve()
    modes = _modes(jitter, late_starts, record_events, audit, start_method)
    try:
        kept, outputs = _start(program.resolve(), python, home, modes)
    except OSError:
        shutil.rmtree(home, ignore_errors=True)
        raise
    try:
        return _caught(kept, outputs, timeout, home)
    finally:
        kept.end()
        shutil.rmtree(home, ignore_errors=True)  # before the keeper goes: it removes what it finds
        kept.leave()


def _start(program: Path, python: str, home: Path, modes: dict[str, str]) -> tuple[Kept | Alone, list[_Output]]:
    """Start the program in its home; what it writes to stdout and stderr is read from now on."""
    for folder in ("work", "tmp"):
        (home / folder).mkdir()
    (home / "events").touch()
    (stdout_read, stdout), (stderr_read, stderr) = os.pipe(), os.pipe()
    try:
        environment = _environment(program, home, stdout) | modes
        kept = start([python, "-X", "utf8", str(program)], home, environment, stdout=stdout, stderr=stderr)
    finally:
        os.close(stdout)
        os.close(stderr)
        outputs = [_Output(stdout_read), _Output(stderr_read)]
    return kept, outputs


def _caught(kept: Kept | Alone, outputs: list[_Output], timeout: float, home: Path) -> Execution:
    """Wait for the end, at the limit end all of it, and see what came of it."""
    began = time.monotonic()
    ended = kept.wait(timeout)
    seconds = ended.seconds if ended else time.monotonic() - began
    left = kept.left() if ended else []  # what is ended by us cannot tidy up
    known = kept.end()
    ending = "lost" if not known else f"exit {ended.code}" if ended else "hang"
    stdout, stderr = (output.finish() for output in outputs)
    leftovers = [sentence for process in left for sentence in process.sentences()]
    memory = end_shared_memory(home / MEMORY)
    if ended and ended.code >= 0:  # nor can a killed program
        leftovers += _left_in(home, memory)
    events, strange = read_log(home / "events")
    trouble = [] if known else ["the process above it was killed, by itself or from outside: its end is not known"]
    trouble += [
        f"its log in {MARK} has a line that the tap did not write, {row[:80]!r}: leave it alone" for row in strange[:1]
    ]
    seen = events, stdout, stderr, ending, seconds, kept.cpu(), tuple(leftovers), tuple(trouble)
    return Execution(*seen, started_processes=(home / PROCESSES).exists())


def _left_in(home: Path, memory: list[str]) -> list[str]:
    """What a program that came to its end should have removed."""
    return [
        *(f"it leaves {name} {IN_MEMORY}" for name in memory),
        *(f"it leaves {path.name} in the temporary folder" for path in sorted((home / "tmp").iterdir())),
        *(f"it leaves {path.name} in the folder where it runs" for path in sorted((home / "work").iterdir())),
    ]


def _modes(jitter: float, late_starts: bool, record_events: bool, audit: bool, start_method: str) -> dict[str, str]:
    """What tells the tap to do more than to note prints."""
    modes = {
        "RECORDED_JITTER": jitter,
        "RECORDED_LATE_STARTS": jitter and late_starts,
        "RECORDED_EVENTS": record_events,
        "RECORDED_AUDIT": audit,
        "RECORDED_START_METHOD": start_method,
    }
    return {name: str(value) for name, value in modes.items() if value}


def _environment(program: Path, home: Path, stdout: int) -> dict[str, str]:
    output, temporary = os.fstat(stdout), str(home / "tmp")
    kept = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH")
    return {key: os.environ[key] for key in kept if key in os.environ} | {
        "HOME": str(home),
        "TMPDIR": temporary,
        "TEMP": temporary,
        "LANG": "C.UTF-8",
        "NO_COLOR": "1",
        # a socket or file that the program forgets to close appears in its standard error; but an HTTPError that fails
        # to travel between processes cannot be closed by the program
        "PYTHONWARNINGS": "default::ResourceWarning,ignore:Implicitly cleaning up:ResourceWarning",
        "PYTHON_COLORS": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": str(TAP),
        MARK: str(home / "events"),
        "RECORDED_PROGRAM": str(program),
        "RECORDED_STDOUT": f"{output.st_dev}:{output.st_ino}",
    }
