"""Where a thread is, as far as it decides what it does next: its frames with their local variables."""

import os
import sys
from types import FrameType

HOME = os.path.dirname(os.path.abspath(__file__)) + os.sep
PLAIN = (int, float, str, bytes, bool, type(None))


def is_own(frame: FrameType) -> bool:
    """Whether it is a frame of the explorer and not of the program or the library."""
    return frame.f_code.co_filename.startswith(HOME)


def place_of(program: str) -> tuple:
    """The function and the line of the program from which the caller was called, ("", 0) if none."""
    frame = sys._getframe(1)
    while frame is not None and frame.f_code.co_filename != program:
        frame = frame.f_back
    return (frame.f_code.co_name, frame.f_lineno) if frame is not None else ("", 0)


def shape(value: object) -> object:
    """A value as far as it can be compared: what can change has its own news."""
    if isinstance(value, PLAIN):
        return value
    return tuple(map(shape, value)) if isinstance(value, tuple) else id(value)


def situations(actors: list) -> list[tuple]:
    """Where each actor is."""
    frames = sys._current_frames()
    return [_situation(actor, frames) for actor in actors]


def _situation(actor, frames: dict) -> tuple:
    """Of each of its frames its code, how far it has come, its local variables."""
    if actor.over:
        return ()
    frame = frames.get(actor.ident)
    rows = []
    while frame is not None:
        if not is_own(frame):
            # a module's variables have news of their own
            is_function = frame.f_code.co_flags & 1
            values = tuple((name, shape(value)) for name, value in frame.f_locals.items()) if is_function else ()
            rows.append((frame.f_code, frame.f_lasti, values))
        frame = frame.f_back
    return (actor.id, actor.operation.kind if actor.operation else "", *rows)
