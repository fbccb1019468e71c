"""The time that has passed for a program: on a busy machine less than the clock on the wall says.

While all its threads wait, every second counts. While one of them could go on, only the processor time counts that it
gets. So a program that the machine has no time for does not look as if it hung, and one that hangs is found all the
same: a deadlock waits, an endless loop computes. Looked at are all processes of its group, which are those that end
with it.

Where the system does not tell (Windows), the clock on the wall decides, but for the time in which the checker itself
was kept from looking.
"""

import contextlib
import os
import subprocess
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

LOOK = 0.2  # seconds between two looks at a program
PROC = "/proc"  # where Linux tells of processes
LONGEST = 600.0  # seconds on the wall that are spent on a program for which the machine has no time
_ABLE = b"RDU"  # states of a thread that could go on: it runs, or is ready to; it waits for a disk (Linux, macOS)


class TooBusy(TimeoutError):
    """The machine has no time for the program."""


@dataclass(frozen=True)
class Glance:
    """computed: seconds of processor time that a program has had; able: whether one of its threads could go on"""

    computed: float
    able: bool


@dataclass(frozen=True)
class Spent:
    """What has passed for a program, in seconds. told: whether the system tells computing from waiting, else all is
    taken for waiting"""

    computed: float = 0.0
    waited: float = 0.0
    told: bool = True

    @property
    def seconds(self) -> float:
        """All of it."""
        return self.computed + self.waited


class OwnTime:
    """The clock of a program, from now on. group: of processes; who asks for the time looks every LOOK seconds"""

    def __init__(self, group: int) -> None:
        self.group = group
        self.spent = Spent()
        self._began = self._latest = time.monotonic()
        self._seen = glance(group)

    def look(self) -> Spent:
        """What has passed until now. Raises TooBusy."""
        now, seen = time.monotonic(), glance(self.group)
        self.spent = later(self.spent, now - self._latest, self._seen, seen)
        self._latest, self._seen = now, seen
        if now - self._began > LONGEST:
            raise TooBusy(f"in {LONGEST:.0f} s the machine had {self.spent.seconds:.1f} s for the program")
        return self.spent


def later(spent: Spent, passed: float, before: Glance | None, now: Glance | None) -> Spent:
    """What has passed at the next look. passed: seconds since the latest, on the wall; None where nothing is told"""
    counted = min(passed, LOOK)  # if we are late, so may the program be
    if before is None or now is None:
        return Spent(spent.computed, spent.waited + counted, told=False)
    computed = min(max(now.computed - before.computed, 0.0), passed)  # on several processors it may be more
    waited = 0.0 if now.able else max(counted - computed, 0.0)
    return Spent(spent.computed + computed, spent.waited + waited, spent.told)


def glance(group: int) -> Glance | None:
    """A look at the processes of a group; None if the system does not tell."""
    with contextlib.suppress(OSError, ValueError, IndexError, subprocess.SubprocessError):
        return _asked()(group)
    return None


def _asked() -> Callable[[int], Glance]:
    if os.path.exists(f"{PROC}/self/task"):
        return _by_proc
    if hasattr(os, "killpg"):
        return _by_ps
    raise OSError("nothing to ask here")


def _by_proc(group: int) -> Glance:
    ticks, able = 0, False
    for name in filter(str.isdecimal, os.listdir(PROC)):
        with contextlib.suppress(OSError):  # it has ended meanwhile, or is somebody else's
            fields = _stat(f"{PROC}/{name}/stat")
            if int(fields[2]) == group:
                ticks += sum(map(int, fields[11:15]))  # its own, and of children that have ended
                threads = os.listdir(f"{PROC}/{name}/task")
                able = able or any(_stat(f"{PROC}/{name}/task/{thread}/stat")[0] in _ABLE for thread in threads)
    return Glance(ticks / os.sysconf("SC_CLK_TCK"), able)


def _stat(path: str) -> list[bytes]:
    """What follows the name of a process or thread: its state, its parent, its group …"""
    with open(path, "rb") as file:
        return file.read().rpartition(b") ")[2].split()


def _by_ps(group: int) -> Glance:
    command = ["ps", "-A", "-o", "pgid=,state=,time="]
    # a decimal point, whatever the language
    listed = subprocess.run(command, capture_output=True, check=True, timeout=10, env={**os.environ, "LC_ALL": "C"})
    return of_listed(listed.stdout.splitlines(), group)


def of_listed(rows: Iterable[bytes], group: int) -> Glance:
    """The look of what ps lists: a row for each process, with its group, state and processor time, e.g. `1:02.50`."""
    computed, able = 0.0, False
    for its_group, state, used in (fields for row in rows if len(fields := row.split()) == 3):
        if int(its_group) == group:
            days, _, clock = used.decode().rpartition("-")
            seconds = 0.0
            for part in clock.split(":"):
                seconds = seconds * 60 + float(part)
            computed, able = computed + int(days or 0) * 86400 + seconds, able or state[:1] in _ABLE
    return Glance(computed, able)
