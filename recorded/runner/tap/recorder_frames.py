"""The program's own frames: which of its lines is at work, and whether it is the program that makes a call."""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # what annotations need is not imported: the program may not have imported it
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import CodeType, FrameType

program = ""  # the path of the program's file; set once, before anything of it runs

# who must make a call for it to be noted
PROGRAM = "the program itself"
LIBRARY = "the program, perhaps through a library"
ANYBODY = "whoever makes it"

_BOOTSTRAPS = ("_bootstrap", "_bootstrap_inner", "_launch")  # below them are the frames of the process that forked
_ENTRIES = ("__enter__", "__aenter__", "__next__")
# the code of all that stands in the place of a call, by id: it lives as long as our modules do. Safe: only added to
_wrappers: set[int] = set()


def program_frame(frame: FrameType | None) -> FrameType | None:
    """The nearest frame of the program's own file from `frame` upwards, None if there is none."""
    while frame is not None and frame.f_code.co_filename != program:
        frame = frame.f_back
    return frame


def program_line(frame: FrameType | None) -> int:
    """The program's line that is at work in `frame` or above it, 0 if none is."""
    frame = program_frame(frame)
    return frame.f_lineno if frame else 0


def stands_for(wrapper: Callable, call: Callable) -> Callable:
    """`wrapper` under the name of `call`, so that it is pickled and shown as what it stands for."""
    for attribute in ("__module__", "__name__", "__qualname__", "__doc__"):
        setattr(wrapper, attribute, getattr(call, attribute, None))
    if wrapper.__module__ in ("posix", "nt"):
        wrapper.__module__ = "os"  # where it is put, and so where pickle must find it
    wrapper.__wrapped__ = call
    _wrappers.add(id(wrapper.__code__))
    return wrapper


def is_wrapper(frame: FrameType) -> bool:
    """Whether this is the frame of what stands in the place of a call."""
    return id(frame.f_code) in _wrappers


def asking_frame(frame: FrameType | None, asked: str) -> FrameType | None:
    """The frame in which the program makes the call that `frame` makes; None if it does not.

    asked: PROGRAM if it must make it itself, LIBRARY if a library may make it for it. Never from inside another noted
    call, and never from the parent's frames, which stand under those of a forked child.
    """
    while frame is not None:
        code = frame.f_code
        if code.co_filename == program or _is_timer(code):
            return frame
        if id(code) in _wrappers or code.co_name in _BOOTSTRAPS or asked is PROGRAM and code.co_name not in _ENTRIES:
            return None
        frame = frame.f_back
    return None


def _is_timer(code: CodeType) -> bool:
    """Whether this is a thread of `threading` that waits for the program's time, on an event of its own."""
    return code.co_qualname == "Timer.run" and code is sys.modules["threading"].Timer.run.__code__
