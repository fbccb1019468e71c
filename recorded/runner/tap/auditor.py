"""Watches what a program reaches for: the network beyond loopback, and files outside the run's own folder.

Installed by the tap in every interpreter of a run that is audited, in children and subinterpreters too. An audit hook
hears of a call before anything of it happens: the hook notes it with the program's line and forbids it, so nothing is
ever sent or written. C code and other programs than Python have no such events; for them there is the seal
(recorded/runner/seal.py).
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # what annotations need is not imported: the program may not have imported it
if TYPE_CHECKING:
    from collections.abc import Callable

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_TRUNC
_FREE = os.devnull
_SHARED = "/dev/shm/pym-"  # where multiprocessing keeps the memory of Value, Array and Barrier
# what changes the file system: which arguments are paths, and which the folders that they are relative to
_CHANGES = {
    "os.chmod": ((0, 2),),
    "os.chown": ((0, 3),),
    "os.link": ((0, 2), (1, 3)),
    "os.mkdir": ((0, 2),),
    "os.remove": ((0, 1),),
    "os.removexattr": ((0, None),),
    "os.rename": ((0, 2), (1, 3)),
    "os.rmdir": ((0, 1),),
    "os.setxattr": ((0, None),),
    "os.symlink": ((1, 2),),
    "os.truncate": ((0, None),),
    "os.utime": ((0, 3),),
    "sqlite3.connect": ((0, None),),
}
_ADDRESSED = {"socket.bind": 1, "socket.connect": 1, "socket.sendmsg": 1, "socket.sendto": 1}
_NAMED = {"socket.getaddrinfo", "socket.gethostbyaddr", "socket.gethostbyname", "socket.getnameinfo"}


class Forbidden(PermissionError):
    """The program reached for what no program of this project may reach for."""


def install(emit: Callable[..., None], line_of: Callable, home: str) -> None:
    """Note with `emit` and forbid from now on. line_of: the program's line of a frame; home: the run's own folder."""
    # the hook outlives the modules when an interpreter ends: it keeps all that it needs
    get_frame, realpath = sys._getframe, os.path.realpath
    home = realpath(home) + os.sep

    def is_own(path, folder) -> bool:
        if isinstance(path, int):  # a file that is open already
            return True
        path = os.fsdecode(path)
        if folder not in (None, -1) and not os.path.isabs(path):
            path = f"/proc/self/fd/{folder}/{path}"
        # not the last part: what a link names is not what is removed
        parent, name = os.path.split(path.rstrip(os.sep))
        where = os.path.join(realpath(parent or "."), name)
        return path in (_FREE, ":memory:") or where.startswith(_SHARED) or f"{where}{os.sep}".startswith(home)

    def trespass(event: str, arguments: tuple) -> str:
        """What is wrong with the call, empty if nothing is."""
        if event == "open":
            path, _, flags = arguments
            return "" if not flags & _WRITING or is_own(path, None) else f"opens {path!r} to write"
        if event in _CHANGES:
            for place, folder in _CHANGES[event]:
                if not is_own(arguments[place], None if folder is None else arguments[folder]):
                    return f"calls {event} on {arguments[place]!r}"
            return ""
        if event in _ADDRESSED:
            socket, address = arguments[0], arguments[_ADDRESSED[event]]
            good = address is None or is_near(getattr(socket, "family", 0), address, is_own)
        else:
            first = arguments[0]
            good = is_loopback(first[0] if event == "socket.getnameinfo" else first)
            address = first
        return "" if good else f"calls {event} with {address!r}"

    def hook(event: str, arguments: tuple) -> None:
        if event != "open" and event not in _CHANGES and event not in _ADDRESSED and event not in _NAMED:
            return
        if problem := trespass(event, arguments):
            emit("trespass", line_of(get_frame(1)), problem)
            raise Forbidden(f"the audit forbids it: it {problem}")

    sys.addaudithook(hook)


def is_near(family: int, address, is_own: Callable) -> bool:
    """Whether a socket's address is on this machine's loopback, or a socket file of the run's own."""
    if isinstance(address, (str, bytes)):  # AF_UNIX; abstract names begin with a zero
        text = os.fsdecode(address)
        return not text or text.startswith("\0") or is_own(text, None)
    return isinstance(address, tuple) and family in _internet() and is_loopback(address[0])


def _internet() -> tuple[int, ...]:
    module = sys.modules.get("socket")
    return (module.AF_INET, module.AF_INET6) if module else (2, 10)


def is_loopback(host) -> bool:
    """Whether a host is this machine under a name that nobody outside can use; no name (``""``) is all interfaces."""
    name = host.decode() if isinstance(host, bytes) else host
    numbers = name.split(".") if name else []
    is_127 = len(numbers) == 4 and numbers[0] == "127" and all(number.isdigit() for number in numbers)
    return name in (None, "localhost", "::1") or is_127
