"""Greenlets: notes when another one runs, without asking any for its name.

gevent numbers greenlets in the order in which they are asked, and so does the tap: to ask for the name of one that
prints later, or never, would change the names beside the program's lines. Events carry a key instead, ``@Greenlet.3``;
the key's name is the one under which that greenlet prints.
"""

from __future__ import annotations

import os
import sys
from _thread import get_ident
from itertools import count

TYPE_CHECKING = False  # what annotations need is not imported: the program may not have imported it
if TYPE_CHECKING:
    from collections.abc import Callable

# Safe where threads run at the same time, also without a GIL: a greenlet belongs to one thread, and so does what is
# kept under the ids of both; and no two threads get the same number of a count
_keys: dict[int, str] = {}  # of the greenlets that live, by id
_numbers = count(1)
_places: dict[tuple[int, int], tuple] = {}  # the actor of a thread's main greenlet


def without_naming_greenlets(emit: Callable[..., None], actor: Callable[[], tuple]) -> Callable[..., None]:
    """`emit`, but with keys in the place of names inside greenlets."""
    log = os.open(os.environ["RECORDED_LOG"], os.O_WRONLY | os.O_APPEND)
    now = __import__("time").monotonic_ns
    modules = sys.modules

    def note(kind: str, *details: object) -> None:
        greenlet = modules.get("greenlet")
        if not hasattr(greenlet, "getcurrent"):
            emit(kind, *details)
            return
        current, place = greenlet.getcurrent(), (os.getpid(), get_ident())
        if current.parent is None:
            _places[place] = actor()[:4]
            emit(kind, *details)
        else:
            who = *(_places.get(place) or actor()[:4]), _key(current)
            os.write(log, f"{(kind, now(), who, *details)!r}\n".encode())

    return note


def watch_greenlets(module, note: Callable[..., None]) -> None:
    """Let `greenlet`, just imported, tell of every switch in this thread."""

    def switched(_kind, greenlets) -> None:
        before, after = greenlets
        if before.dead:
            _keys.pop(id(before), None)  # another one may get its id
        note("switch", _is_hub(after))

    note("greenlets")  # the place of this thread, before any switch
    module.settrace(switched)


def _is_hub(greenlet) -> bool:
    return type(greenlet).__name__ == "Hub"


def _key(greenlet) -> str:
    if _is_hub(greenlet):
        return ""
    if id(greenlet) not in _keys:
        _keys[id(greenlet)] = f"@{type(greenlet).__name__}.{next(_numbers)}"
    return _keys[id(greenlet)]
