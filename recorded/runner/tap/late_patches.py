"""Patches modules when the program imports them, never sooner."""

from __future__ import annotations

import sys
from _thread import get_ident

TYPE_CHECKING = False  # what annotations need is not imported: the program may not have imported it
if TYPE_CHECKING:
    from collections.abc import Callable


def patch_when_imported(patches: dict[str, Callable]) -> None:
    """Call what stands beside the name of a module with the module: now if it is imported, else right after that."""
    for name in [name for name in patches if name in sys.modules]:
        patches.pop(name)(sys.modules[name])
    sys.meta_path.insert(0, _LatePatches(patches))


class _LatePatches:
    """A finder that patches a module right after the program's import has executed it."""

    def __init__(self, patches: dict[str, Callable]) -> None:
        self._patches = patches
        # what is looked for now, and in which thread: another finder may ask all others, too, and us among them. Safe:
        # each thread puts in and takes out what is its own
        self._looking: set[tuple[str, int]] = set()

    def find_spec(self, name, path=None, target=None):
        """The spec of another finder, its loader followed by the module's patch."""
        search = name, get_ident()
        if name not in self._patches or search in self._looking:
            return None
        self._looking.add(search)
        try:
            finders = [finder for finder in sys.meta_path if finder is not self]
            spec = next(filter(None, (finder.find_spec(name, path, target) for finder in finders)), None)
        finally:
            self._looking.discard(search)
        if spec and spec.loader:
            if isinstance(spec.loader, type):  # one for all built-in modules, which must stay as it is
                spec.loader = _OfBuiltin(spec.loader)
            self._patch_after(name, spec.loader)
        return spec

    def _patch_after(self, name: str, loader) -> None:
        execute = loader.exec_module

        def execute_and_patch(module) -> None:
            vars(loader).pop("exec_module", None)  # the loader again as it was: the program may look at it
            execute(module)
            # not when the spec was found: who asks for it may not want to import. Safe: taken whole, so patched once
            if patch := self._patches.pop(name, None):
                patch(module)

        loader.exec_module = execute_and_patch


class _OfBuiltin:
    """The loader of one built-in module."""

    def __init__(self, loader) -> None:
        self.create_module, self._execute = loader.create_module, loader.exec_module

    def exec_module(self, module) -> None:
        """Execute the module."""
        self._execute(module)
