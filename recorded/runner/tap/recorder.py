"""Notes what a timeline is drawn from: which function of the program runs, what it waits for, what it holds.

Installed by the tap in every interpreter of a run that is recorded with its events (Python 3.12 or newer). Modules
are patched when the program imports them, never sooner. Every event is written at once by the tap's emit(), so a
killed or deadlocked program leaves all that happened until then:

    enter NAME LINE                  a function of the program's own file began, or goes on where it awaited
    leave NAME, suspend NAME         it ended, it awaits
    wait STATE NAME LINE             a call that may block began
    waited STATE NAME OK             it ended
    hold NAME DEPTH LINE             a lock was taken
    release NAME DEPTH               it is about to be given back
    greenlets                        greenlet was imported
    switch HUB                       another greenlet runs in this thread, gevent's hub if HUB
    name KEY NAME                    the variable's name of a lock that other processes know by its key
    dead PID                         a child process was seen to have ended, or ends itself by os._exit()

LINE is the program's own: the one at which its function goes on, at which it makes the call, or takes the lock, perhaps
through a library; 0 if it is not the program that does.
"""

from __future__ import annotations

import sys

import recorder_frames
import recorder_waits
from recorder_functions import FunctionWatch
from recorder_greenlets import watch_greenlets, without_naming_greenlets
from recorder_locks import trace_thread_locks

TYPE_CHECKING = False  # what annotations need is not imported: the program may not have imported it
if TYPE_CHECKING:
    from collections.abc import Callable


def install(emit: Callable[..., None], actor: Callable[[], tuple], program: str) -> None:
    """Start to note events with `emit`. `program` is the path of the file whose functions are noted.

    Raises RuntimeError before Python 3.12, which has no sys.monitoring.
    """
    if not hasattr(sys, "monitoring"):
        version = ".".join(map(str, sys.version_info[:3]))
        raise RuntimeError(
            f"recording a timeline needs Python 3.12 or newer, this is {version}: "
            "choose another one with --snippet-python"
        )
    recorder_frames.program = program
    emit = without_naming_greenlets(emit, actor)
    recorder_waits.note_own_end(emit)
    patches = recorder_waits.patches(emit)
    for name, patch in {
        "threading": trace_thread_locks,
        "multiprocessing.synchronize": _trace_process_locks,
        "greenlet": watch_greenlets,
    }.items():
        patches[name] = _both(patch, emit, patches.get(name))
    for name in [name for name in patches if name in sys.modules]:
        patches.pop(name)(sys.modules[name])
    sys.meta_path.insert(0, _LatePatches(patches))
    FunctionWatch(emit, program).start()


def _trace_process_locks(module, emit: Callable[..., None]) -> None:
    from recorder_process_locks import trace_process_locks  # now: most programs have no use for it

    trace_process_locks(module, emit)


def _both(first: Callable, emit: Callable[..., None], then: Callable | None) -> Callable:
    def patch(module) -> None:
        first(module, emit)
        if then:
            then(module)

    return patch


class _LatePatches:
    """A finder that patches a module right after the program's import has executed it."""

    def __init__(self, patches: dict[str, Callable]) -> None:
        self._patches = patches

    def find_spec(self, name, path=None, target=None):
        """The spec of another finder, its loader followed by the module's patch."""
        if name not in self._patches:
            return None
        for finder in sys.meta_path:
            if finder is not self and (spec := finder.find_spec(name, path, target)) is not None:
                if isinstance(spec.loader, type):  # one for all built-in modules, which must stay as it is
                    spec.loader = _OfBuiltin(spec.loader)
                spec.loader.exec_module = _execute_and(self._patch, spec.loader)
                return spec
        return None

    def _patch(self, module) -> None:
        # not when its spec was found: who asks for a spec may not want to import. Safe: whole, so it is patched once
        patch = self._patches.pop(module.__name__, None)
        if patch:
            patch(module)


class _OfBuiltin:
    """The loader of one built-in module."""

    def __init__(self, loader) -> None:
        self.create_module, self._execute = loader.create_module, loader.exec_module

    def exec_module(self, module) -> None:
        """Execute the module."""
        self._execute(module)


def _execute_and(patch: Callable, loader) -> Callable:
    execute = loader.exec_module

    def execute_and_patch(module) -> None:
        del loader.exec_module  # the loader again as it was: the program may look at it
        execute(module)
        patch(module)

    return execute_and_patch
