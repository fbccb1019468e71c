"""Notes what a timeline is drawn from: which function of the program runs, what it waits for, what it holds.

Installed by the tap in every interpreter of a run that is recorded with its events (Python 3.12 or newer). Modules
are patched when the program imports them, never sooner. Every event is written at once by the tap's emit(), so a
killed or deadlocked program leaves all that happened until then:

    enter NAME LINE                  a function of the program's own file began, or goes on where it awaited
    leave NAME                       it ended
    leave NAME LINE                  it is a generator and yields
    suspend NAME LINE                it awaits
    wait STATE NAME LINE             a call that may block began
    waited STATE NAME OK             it ended
    hold NAME DEPTH LINE             a lock was taken
    release NAME DEPTH               it is about to be given back
    greenlets                        greenlet was imported
    switch HUB                       another greenlet runs in this thread, gevent's hub if HUB
    name KEY NAME                    the variable's name of a lock that other processes know by its key
    dead PID                         a child process was seen to have ended, or ends itself by os._exit()

LINE is the program's own: the one at which its function pauses or goes on, makes the call, or takes the lock, perhaps
through a library; 0 if it is not the program that does.
"""

from __future__ import annotations

import sys

import recorder_frames
import recorder_waits
from late_patches import patch_when_imported
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
    patch_when_imported(patches)
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
