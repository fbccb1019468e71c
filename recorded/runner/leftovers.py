"""Ends what a program leaves behind: its processes, and the shared memory that they can no longer remove."""

import contextlib
import os
import re
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
GRACE = 8.0  # seconds that helpers of a program (fork server, resource tracker) get to end after it
SHARED_MEMORY = Path("/dev/shm")
# the inode of a mapped file in there; its name may be the one that a semaphore had before it was ready
_MAPPED = re.compile(rb" (\d+) +/dev/shm/")


@dataclass(frozen=True)
class Belongings:
    """How the processes of one run are told from others: a child may change any of these, but hardly all.

    session: the session that the program was started in, which is its pid
    mark: what stands in its environment
    home: the folder that it works in
    """

    session: int
    mark: str
    home: Path

    def living(self) -> dict[int, str]:
        """The run's processes that have not ended, with their commands. Empty where there is no /proc."""
        found = {}
        for entry in PROC.glob("[0-9]*"):
            try:
                command = command_of(entry)
                if command and self._owns(entry):  # a zombie has no command
                    found[int(entry.name)] = command
            except OSError:
                continue  # it has ended meanwhile, or is somebody else's
        return found

    def _owns(self, entry: Path) -> bool:
        session = int((entry / "stat").read_text(errors="replace").rpartition(")")[2].split()[3])
        if session == self.session or self.mark.encode() in (entry / "environ").read_bytes().split(b"\0"):
            return True
        return Path(os.readlink(entry / "cwd")).is_relative_to(self.home)

    def end(self) -> None:
        """Kill all of them, also those that are born meanwhile, and remove the shared memory that they had: the
        resource tracker, which would have done so, is one of them."""
        mapped: set[bytes] = set()
        self._kill_group()
        while living := self.living():
            for pid in living:
                with contextlib.suppress(OSError):
                    mapped.update(_MAPPED.findall((PROC / str(pid) / "maps").read_bytes()))
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            time.sleep(0.01)
        for path in shared_memory():
            with contextlib.suppress(FileNotFoundError):
                if str(path.stat().st_ino).encode() in mapped:
                    path.unlink()

    def _kill_group(self) -> None:
        if os.name == "nt":
            subprocess.run(["taskkill", "/F", "/T", "/PID", str(self.session)], capture_output=True)
        elif not PROC.is_dir():
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.session, signal.SIGKILL)

    def end_leftovers(self, *, hung: bool) -> list[str]:
        """Give what the program started a moment to end, then end it and say what it was; nothing if it hung, for
        then it could not tidy up."""
        limit = time.monotonic() + (0 if hung else GRACE)
        left = self.living()
        while left and time.monotonic() < limit:
            time.sleep(0.01)
            left = self.living()
        self.end()
        return [] if hung else [f"it leaves process {pid} running: {command}" for pid, command in left.items()]


def shared_memory() -> set[Path]:
    """The segments and semaphores that multiprocessing has made and not removed, whoever made them."""
    return {path for path in SHARED_MEMORY.glob("*") if path.name.startswith(("psm_", "sem.mp-"))}


def command_of(entry: Path) -> str:
    """The command of a process, by its folder in /proc; a zombie has none. Raises OSError if it is gone."""
    return (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
