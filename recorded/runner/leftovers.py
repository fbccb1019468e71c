"""Finds what a program leaves behind, and ends it: its processes, and the shared memory that it has made."""

import contextlib
import os
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import psutil

GRACE = 8.0  # seconds that helpers of a program (fork server, resource tracker) get to end after it
PAUSE = 0.01
SHARED_MEMORY = Path("/dev/shm")  # only Linux lists it in a folder: elsewhere what is left of it is not found
MARK = "RECORDED_LOG"


@dataclass(frozen=True)
class Left:
    """A process that did not end; ports: those that it listens on."""

    pid: int
    command: str
    ports: tuple[int, ...] = ()

    def sentences(self) -> list[str]:
        """What is wrong with it."""
        process = f"it leaves process {self.pid} running: {self.command or 'a zombie'}"
        return [process, *(f"it leaves a port open: {port}" for port in self.ports)]


@dataclass(frozen=True)
class Belongings:
    """How the processes of one run are told from others where they need not be below its keeper: a child may change any
    of these, but hardly all.

    session: that of the program, which is its pid
    log: the file of events that stands in its environment under MARK
    home: the folder that it works in
    keeper: the process above it, which is none of them
    """

    session: int
    log: Path
    home: Path
    keeper: int = 0

    def living(self) -> list[psutil.Process]:
        """The run's processes that have not ended."""
        marked = [process for process in psutil.process_iter() if process.pid != self.keeper and self._owns(process)]
        found = dict.fromkeys(marked)
        for process in marked:
            with contextlib.suppress(psutil.Error):
                found |= dict.fromkeys(process.children(recursive=True))
        return alive(found)

    def _owns(self, process: psutil.Process) -> bool:
        with contextlib.suppress(psutil.Error, OSError):
            if hasattr(os, "getsid") and os.getsid(process.pid) == self.session:
                return True
        with contextlib.suppress(psutil.Error, OSError):
            if process.environ().get(MARK) == str(self.log):
                return True
        with contextlib.suppress(psutil.Error, OSError):
            return Path(process.cwd()).is_relative_to(self.home)
        return False

    def left(self) -> list[Left]:
        """Those that do not end in the time of grace."""
        limit = time.monotonic() + GRACE
        while (living := self.living()) and time.monotonic() < limit:
            time.sleep(PAUSE)
        return described(living)

    def end(self) -> None:
        """Kill all of them, also those that are born meanwhile."""
        while living := self.living():
            for process in living:
                with contextlib.suppress(psutil.Error):
                    process.kill()
            time.sleep(PAUSE)


def below(pid: int) -> list[psutil.Process]:
    """All processes that this one has started, and that those have started, if they have not ended."""
    try:
        return alive(psutil.Process(pid).children(recursive=True))
    except psutil.NoSuchProcess:
        return []


def alive(processes: Iterable[psutil.Process]) -> list[psutil.Process]:
    """Without those that have ended, and wait only for somebody to ask how."""
    found = []
    for process in processes:
        with contextlib.suppress(psutil.NoSuchProcess):
            if process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
    return found


def described(processes: Iterable[psutil.Process]) -> list[Left]:
    """What is to be said of processes; without those that have ended meanwhile."""
    found = []
    for process in processes:
        with contextlib.suppress(psutil.NoSuchProcess):
            found.append(Left(process.pid, _command(process), _ports(process)))
    return found


def _command(process: psutil.Process) -> str:
    try:
        return " ".join(process.cmdline())
    except psutil.AccessDenied:
        return process.name()


def _ports(process: psutil.Process) -> tuple[int, ...]:
    try:
        listening = [one for one in process.net_connections("inet") if one.status == psutil.CONN_LISTEN]
    except psutil.AccessDenied:
        return ()
    return tuple(sorted({one.laddr.port for one in listening}))


def end_shared_memory(noted: Path) -> list[str]:
    """Remove what is left of the shared memory and the semaphores that a run has made; their names.

    noted: the file with the names of all that it made
    """
    names = noted.read_text(encoding="utf-8").splitlines() if noted.exists() else []
    left = [name for name in dict.fromkeys(names) if (SHARED_MEMORY / Path(name).name).exists()]
    for name in left:
        (SHARED_MEMORY / Path(name).name).unlink(missing_ok=True)
    return left
