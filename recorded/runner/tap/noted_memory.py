"""Notes the names of the shared memory and the semaphores that a program makes, so that what it leaves is known to be
its own: whose they are cannot be seen from outside.

Installed by the tap. multiprocessing's modules are patched when the program imports them, never sooner.
"""

from __future__ import annotations

import os
import sys


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
    sys.meta_path.insert(0, _LatePatches(patches))


class _LatePatches:
    """A finder that patches a module right after the program's import has executed it."""

    def __init__(self, patches: dict) -> None:
        self._patches = patches

    def find_spec(self, name, path=None, target=None):
        """The spec of another finder, its loader followed by the module's patch."""
        patch = self._patches.pop(name, None)
        if patch is None:
            return None
        for finder in sys.meta_path:
            if finder is not self and (spec := finder.find_spec(name, path, target)) is not None:
                spec.loader.exec_module = _execute_and(patch, spec.loader)
                return spec
        return None


def _execute_and(patch, loader):
    execute = loader.exec_module

    def execute_and_patch(module) -> None:
        # the loader again as it was: the program may look at it, and the recorder may have done so already
        loader.__dict__.pop("exec_module", None)
        execute(module)
        patch(module)

    return execute_and_patch
