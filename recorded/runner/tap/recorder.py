"""Notes what a timeline is drawn from: which function of the program runs, what it waits for, what it holds.

Installed by the tap in every interpreter of a run that is recorded with its events (Python 3.12 or newer). Modules
are patched when the program imports them, never sooner. Every event is written at once by the tap's emit(), so a
killed or deadlocked program leaves all that happened until then:

    enter NAME, leave NAME, suspend NAME    a function of the program's own file began, ended, awaits
    wait STATE NAME, waited STATE NAME OK   a call that may block began, ended
    hold NAME DEPTH, release NAME           a lock was taken, is about to be given back
    switch HUB                              another greenlet runs in this thread, gevent's hub if HUB
    name KEY NAME                           the variable's name of a lock that other processes know by its key
    dead PID                                a child process was seen to have ended, or ends itself by os._exit()
"""

from __future__ import annotations

import sys

import recorder_names
import recorder_waits
from recorder_greenlets import watch_greenlets, without_naming_greenlets
from recorder_locks import trace_thread_locks
from recorder_process_locks import trace_process_locks

TYPE_CHECKING = False  # what annotations need is not imported: the program may not have imported it
if TYPE_CHECKING:
    from collections.abc import Callable

_OFTEN = 300  # calls of one function that are noted in one process; more would slow the program and fill the picture
_COROUTINE = 0x80 | 0x100 | 0x200  # CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR
_FUNCTION = 0x01  # CO_OPTIMIZED: a function's code, not a class body's
_WIDE = 18  # characters of arguments that are worth showing


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
    recorder_names.program = program
    emit = without_naming_greenlets(emit, actor)
    recorder_waits.note_own_end(emit)
    patches = recorder_waits.patches(emit)
    for name, patch in {
        "threading": trace_thread_locks,
        "multiprocessing.synchronize": trace_process_locks,
        "greenlet": watch_greenlets,
    }.items():
        patches[name] = _both(patch, emit, patches.get(name))
    for name in [name for name in patches if name in sys.modules]:
        patches.pop(name)(sys.modules[name])
    sys.meta_path.insert(0, _LatePatches(patches))
    _watch_functions(emit, program)


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
        patch = self._patches.pop(name, None)
        if patch is None:
            return None
        for finder in sys.meta_path:
            if finder is not self and (spec := finder.find_spec(name, path, target)) is not None:
                if isinstance(spec.loader, type):  # one for all built-in modules, which must stay as it is
                    spec.loader = _OfBuiltin(spec.loader)
                spec.loader.exec_module = _execute_and(patch, spec.loader)
                return spec
        return None


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


def _watch_functions(emit: Callable[..., None], program: str) -> None:
    monitoring, get_frame = sys.monitoring, sys._getframe
    events, tool = monitoring.events, 4  # the debugger's, profiler's and others' ids stay free
    local = events.PY_START | events.PY_RESUME | events.PY_RETURN | events.PY_YIELD
    anywhere = events.PY_UNWIND | events.PY_THROW  # these cannot be had for one code object alone
    calls: dict = {}  # code -> how often it was noted
    unended: dict = {}  # code -> how many noted calls of it have not ended
    # frames (their ids) whose beginning was noted, so that the same frames' end is; with their code, because the
    # frame of a generator may vanish without an event and leave its id to another one
    noted: dict[int, object] = {}
    given_up: dict[int, object] = {}  # frames that were resumed so often that only their end is still noted
    code_type = type(install.__code__)

    def watch(code) -> None:
        if code.co_name == "<module>" or code.co_flags & _FUNCTION and code.co_name[0] != "<":
            calls[code] = 0
            monitoring.set_local_events(tool, code, local)
        for constant in code.co_consts:
            if isinstance(constant, code_type):
                watch(constant)

    def began(code, _offset):
        if code not in calls:
            if code.co_filename != program or code.co_name != "<module>":
                return monitoring.DISABLE
            watch(code)
            monitoring.set_events(tool, anywhere)
        calls[code] += 1
        if calls[code] > _OFTEN:
            return monitoring.DISABLE
        frame = get_frame(1)
        noted[id(frame)] = code
        unended[code] = unended.get(code, 0) + 1
        emit("enter", _call_label(code, frame))
        return None

    def resumed(code, _offset, _error=None):
        frame = get_frame(1)
        if noted.get(id(frame)) is code:
            calls[code] += 1
            emit("enter", _call_label(code, frame))
        elif _error is None and calls.get(code, 0) > _OFTEN:
            return monitoring.DISABLE
        return None

    def left(code, frame: int) -> None:
        if noted.get(frame) is code or given_up.get(frame) is code:
            noted.pop(frame, None)
            given_up.pop(frame, None)
            unended[code] -= 1
            emit("leave", _plain_name(code))

    def unwound(code, _offset, _error) -> None:
        left(code, id(get_frame(1)))

    def returned(code, _offset, _value):
        left(code, id(get_frame(1)))
        # called often, it is as fast as ever once no noted call of it is left
        return monitoring.DISABLE if calls[code] > _OFTEN and not unended[code] else None

    def suspended(code, _offset, _value):
        frame = id(get_frame(1))
        if noted.get(frame) is code:
            # a generator that yields only returns to its caller; its frame lives on and stays noted
            emit("suspend" if code.co_flags & _COROUTINE else "leave", _plain_name(code))
            if calls[code] <= _OFTEN:
                return None
            given_up[frame] = noted.pop(frame)
        return monitoring.DISABLE if calls[code] > _OFTEN else None

    monitoring.use_tool_id(tool, "recorder")
    for event, callback in {
        events.PY_START: began,
        events.PY_RESUME: resumed,
        events.PY_THROW: resumed,
        events.PY_RETURN: returned,
        events.PY_UNWIND: unwound,
        events.PY_YIELD: suspended,
    }.items():
        monitoring.register_callback(tool, event, callback)
    monitoring.set_events(tool, events.PY_START | anywhere)  # until the program's module begins


def _plain_name(code) -> str:
    return code.co_qualname.rpartition("<locals>.")[2]


def _call_label(code, frame) -> str:
    """The function's name with its leading plain arguments: ``download(3)``, ``brew('tea')``."""
    name = _plain_name(code)
    shown: list[str] = []
    for variable in code.co_varnames[: code.co_argcount]:
        value = frame.f_locals.get(variable)
        if variable == "self" and not shown:
            continue
        if type(value) not in (int, str, float, bool):
            break
        shown.append(repr(value))
    arguments = ", ".join(shown)
    return f"{name}({arguments})" if shown and len(arguments) <= _WIDE and arguments.isprintable() else name
