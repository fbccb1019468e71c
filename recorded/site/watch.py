"""While serving: a change is heard of from the system, where it tells of all changes.

MkDocs looks at every file twice a second, also during a build. That works everywhere, but finds a change up to half a
second late.
"""

from pathlib import Path

import psutil
from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent
from watchdog.observers import Observer

# of this machine alone: of what another machine writes, a network's or a container's file system may not tell
_TELLING = frozenset(("apfs", "btrfs", "ext2", "ext3", "ext4", "f2fs", "hfs", "ntfs", "overlay", "tmpfs", "xfs", "zfs"))
# a build opens and closes files, too
_CHANGES = [FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent]


class _Changes(Observer):
    """Tells of changes only."""

    def schedule(self, event_handler, path, **how):
        return super().schedule(event_handler, path, event_filter=_CHANGES, **how)


def hear_changes(server: LiveReloadServer, project: Path, file_systems: dict[Path, str] | None = None) -> bool:
    """Let the server hear of changes, if the file system of the project tells; whether it does.

    file_systems: by mount point, their types; else those of this machine
    """
    if file_systems is None:
        file_systems = {Path(it.mountpoint): it.fstype.lower() for it in psutil.disk_partitions(all=True)}
    mounted = next((folder for folder in (project, *project.parents) if folder in file_systems), None)
    if mounted is None or file_systems[mounted] not in _TELLING:
        return False
    watched = list(server._watched_paths)
    for path in watched:
        server.unwatch(path)
    server.observer = _Changes()
    for path in watched:
        server.watch(path)
    return True
