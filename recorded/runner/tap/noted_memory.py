"""Notes the names of the shared memory and the semaphores that a program makes, so that what it leaves is known to be
its own: whose they are cannot be seen from outside.

Installed by the tap. multiprocessing's modules are patched when the program imports them, never sooner.
"""

from __future__ import annotations

import os

from late_patches import patch_when_imported


def install(path: str) -> None:
    """From now on append to this file the name that each has in the folder of shared memory, a line each."""

    def note(name: str) -> None:
        file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
        os.write(file, f"{name}\n".encode())
        os.close(file)

    def watch_blocks(module) -> None:
        library = getattr(module, "_posixshmem", None)  # Windows has none
        if library is None:
            return
        shm_open = library.shm_open

        def noted_open(path, flags, mode=511):
            opened = shm_open(path, flags, mode=mode)
            if flags & os.O_CREAT:
                note(path.lstrip("/"))
            return opened

        library.shm_open = noted_open

    def watch_semaphores(module) -> None:
        make_name = module.SemLock._make_name

        def noted_name() -> str:
            name = make_name()
            note(f"sem.{name.lstrip('/')}")
            return name

        module.SemLock._make_name = staticmethod(noted_name)

    patches = {"multiprocessing.shared_memory": watch_blocks, "multiprocessing.synchronize": watch_semaphores}
    patch_when_imported(patches)
