"""Seals a process, and all that it starts, off from the machine: a network of its own that has only loopback, every
file system read-only, and one writable folder and a shared memory of its own. Linux only.

What the audit hook cannot hear (C code, programs that are not Python) is stopped by this, and leaves traces: each
packet that finds no way out is counted, and whatever is left can only be of the one program that ran in here.
"""

import contextlib
import ctypes
import os
import socket
import struct
import sys
from pathlib import Path

import psutil

from recorded.runner.leftovers import SHARED_MEMORY, Left, described

NEW_MOUNTS, NEW_USER, NEW_NETWORK = 0x00020000, 0x10000000, 0x40000000
PRIVATE_BELOW = 0x4000 | 0x40000  # MS_REC | MS_PRIVATE
MOUNT_SETATTR, HERE, BELOW, READ_ONLY = 442, -100, 0x8000, 1
GET_FLAGS, SET_FLAGS, UP = 0x8913, 0x8914, 1
LISTENS = "0A"


def seal(folder: Path) -> None:
    """Seal this process off; it must not have threads yet. `folder` stays writable, and is empty from now on.

    Raises OSError, with the reason, where the system does not allow it; the process may then be half sealed.
    """
    if sys.platform != "linux":
        raise OSError(f"{sys.platform} has no namespaces")
    user, group = os.getuid(), os.getgid()
    try:
        _call("unshare", NEW_MOUNTS | NEW_NETWORK)
    except PermissionError:  # a namespace of users gives the right to make the others
        _call("unshare", NEW_USER | NEW_MOUNTS | NEW_NETWORK)
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    _call("mount", None, b"/", None, PRIVATE_BELOW, None)
    attributes = struct.pack("4Q", READ_ONLY, 0, 0, 0)
    _call("syscall", MOUNT_SETATTR, HERE, b"/", BELOW, attributes, len(attributes))
    for place in (folder, SHARED_MEMORY):
        _call("mount", b"tmpfs", os.fsencode(place), b"tmpfs", 0, b"mode=1777")
    _loopback_up()


def _call(name: str, *arguments: object) -> None:
    function = getattr(ctypes.CDLL(None, use_errno=True), name)
    if function(*(ctypes.c_long(part) if isinstance(part, int) else part for part in arguments)):
        error = ctypes.get_errno()
        raise OSError(error, f"{name}: {os.strerror(error)}")


def _loopback_up() -> None:
    import fcntl  # Windows has none

    with socket.socket() as any_socket:
        request = struct.pack("16sh14x", b"lo", 0)
        _, flags = struct.unpack("16sh14x", fcntl.ioctl(any_socket, GET_FLAGS, request))
        fcntl.ioctl(any_socket, SET_FLAGS, struct.pack("16sh14x", b"lo", flags | UP))


def traces(folder: Path) -> list[str]:
    """What the sealed program, which has ended, tried or left; one sentence each, empty is good."""
    found = [Left(other.pid, other.command).sentences()[0] for other in _others()]
    found += [f"it leaves a port open: {port}" for port in _listening()]
    found += [f"it leaves {path.name} in the shared memory" for path in sorted(SHARED_MEMORY.iterdir())]
    found += [f"it leaves {path.name} in the folder of temporary files" for path in sorted(folder.iterdir())]
    if lost := _packets_without_a_way():
        found.append(f"it tried to reach another host, packets: {lost}; none got out")
    return found


def _others() -> list[Left]:
    """The other processes in here."""
    here, others = os.readlink("/proc/self/ns/net"), []
    for process in psutil.process_iter():
        # one that has ended meanwhile, or is another user's, is none of them
        with contextlib.suppress(OSError):
            if os.readlink(f"/proc/{process.pid}/ns/net") == here and process.pid != os.getpid():
                others.append(process)
    return described(others)


def _listening() -> list[int]:
    ports = set()
    for name in ("tcp", "tcp6"):
        for row in Path(f"/proc/net/{name}").read_text().splitlines()[1:]:
            _, local, _, state, *_ = row.split()
            if state == LISTENS:
                ports.add(int(local.rpartition(":")[2], 16))
    return sorted(ports)


def _packets_without_a_way() -> int:
    names, numbers = (row.split()[1:] for row in Path("/proc/net/snmp").read_text().splitlines()[:2])
    return int(dict(zip(names, numbers, strict=True))["OutNoRoutes"])
