"""Calls that may block: each notes when the program begins to wait, for what, and when the wait ends."""

from __future__ import annotations

import os
import sys
import time

import recorder_names
from recorder_calls import NAMED, RELEASES, WAITS
from recorder_names import name_at_init, name_of

TYPE_CHECKING = False  # what annotations need is not imported: the program may not have imported it
if TYPE_CHECKING:
    from collections.abc import Callable

_OFTEN = 2000  # waits of one kind that are noted in one process; from then on no more than one a millisecond
_MILLISECOND = 1_000_000
_BOOTSTRAPS = ("_bootstrap", "_bootstrap_inner", "_launch")  # below them are the frames of the process that forked
_TIMER = "Timer.run"  # a thread of threading that waits for the program's time, on an event of its own
_ENTRIES = ("__enter__", "__aenter__", "__next__")
_wrappers: set = set()  # the code of all wrappers below, to know a call inside a call


def patches(emit: Callable[..., None]) -> dict[str, Callable]:
    """What to do with each module that has calls that block, right after its import."""
    found = {name: _patch(name, emit) for name in WAITS}
    found["concurrent.futures._base"] = _and_as_completed(found["concurrent.futures._base"], emit)
    return found


def note_own_end(emit: Callable[..., None]) -> None:
    """Note a process's end at once where the program calls os._exit(), which nobody may find out for long."""
    call = os._exit

    def _exit(status):
        if sys._getframe(1).f_code.co_filename == recorder_names.program:
            emit("dead", os.getpid())
        call(status)

    os._exit = _like(_exit, call)


def _patch(name: str, emit: Callable[..., None]) -> Callable:
    def patch(module) -> None:
        for kind in NAMED.get(name, []):
            owner = getattr(module, kind)
            name_at_init(owner, kind, emit, owner.__init__)
        for owner, method, state, after, direct in WAITS[name]:
            place = getattr(module, owner, None) if owner else module
            if place is not None and hasattr(place, method):
                noted = _noted(getattr(place, method), emit, state, after, direct)
                is_static = owner and isinstance(vars(place).get(method), staticmethod)
                setattr(place, method, staticmethod(noted) if is_static else noted)
        for kind in RELEASES.get(name, []):
            owner = getattr(module, kind)
            owner.release = _releasing(owner.release, emit, 1 if kind == "Lock" else 0)

    return patch


def _asked_by_program(frame, direct: bool) -> bool:
    """Whether the program makes this call: itself if `direct`, else also through a library; but not inside another
    noted call, and not from the parent's frames under those of a forked child."""
    while frame is not None:
        code = frame.f_code
        if code.co_filename == recorder_names.program or code.co_qualname == _TIMER:
            return True
        if code in _wrappers or code.co_name in _BOOTSTRAPS or direct and code.co_name not in _ENTRIES:
            return False
        frame = frame.f_back
    return False


def is_noted_wait(frame) -> bool:
    """Whether this is the frame of a wrapper around a call that may block."""
    return frame.f_code in _wrappers


def _like(wrapper: Callable, call: Callable) -> Callable:
    """`wrapper` under the name of `call`, so that it is pickled and shown as what it stands for."""
    for attribute in ("__module__", "__name__", "__qualname__", "__doc__"):
        setattr(wrapper, attribute, getattr(call, attribute, None))
    wrapper.__wrapped__ = call
    _wrappers.add(wrapper.__code__)
    return wrapper


def _noted(call: Callable, emit: Callable[..., None], state: str, after: str, direct: bool | None) -> Callable:
    noted = last = 0

    def worth_it(frame) -> bool:
        nonlocal noted, last
        if direct is not None and not _asked_by_program(frame, direct):
            return False
        noted, before, last = noted + 1, last, time.monotonic_ns()
        return noted <= _OFTEN or last - before > _MILLISECOND

    def begin(arguments, frame) -> str:
        thing = arguments[0] if arguments else None
        name = after
        if after == "self":
            name = name_of(thing, type(thing).__name__, frame)
        elif after == "name":
            name = thing.name
        emit("wait", state, name)
        return name

    def end(arguments, name: str, result) -> None:
        emit("waited", state, name, result is not False)
        if result is not False and state in ("semaphore", "lock"):
            emit("hold", name, 0 if state == "semaphore" else 1)
        if after == "name" and getattr(arguments[0], "exitcode", None) is not None:
            emit("dead", arguments[0].pid)

    def wait(*arguments, **keywords):
        frame = sys._getframe(1)
        if not worth_it(frame):
            return call(*arguments, **keywords)
        name, result = begin(arguments, frame), False
        try:
            result = call(*arguments, **keywords)
        finally:
            end(arguments, name, result)
        return result

    async def wait_async(*arguments, **keywords):
        frame = sys._getframe(1)
        if not worth_it(frame):
            return await call(*arguments, **keywords)
        name, result = begin(arguments, frame), False
        try:
            result = await call(*arguments, **keywords)
        finally:
            end(arguments, name, result)
        return result

    is_async = getattr(call, "__code__", None) is not None and call.__code__.co_flags & 0x80  # CO_COROUTINE
    return _like(wait_async if is_async else wait, call)


def _releasing(call: Callable, emit: Callable[..., None], depth: int) -> Callable:
    def release(self, *arguments, **keywords):
        frame = sys._getframe(1)
        if frame.f_code.co_name in ("__exit__", "__aexit__"):
            frame = frame.f_back
        if _asked_by_program(frame, True):
            emit("release", name_of(self, type(self).__name__, frame), depth)
        return call(self, *arguments, **keywords)

    return _like(release, call)


def _and_as_completed(patch: Callable, emit: Callable[..., None]) -> Callable:
    def patch_too(module) -> None:
        patch(module)
        call = module.as_completed

        def as_completed(*arguments, **keywords):
            futures = call(*arguments, **keywords)
            try:
                while True:
                    emit("wait", "result", "")
                    try:
                        future = next(futures, futures)
                    finally:
                        emit("waited", "result", "", True)
                    if future is futures:
                        return
                    yield future
            finally:
                futures.close()

        module.as_completed = _like(as_completed, call)

    return patch_too
