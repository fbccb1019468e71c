"""Names of locks, queues and events: those of the program's variables that hold them."""

from __future__ import annotations

import sys

from recorder_assignments import name_at_creation
from recorder_frames import program_frame

TYPE_CHECKING = False  # what annotations need is not imported: the program may not have imported it
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

_KEY_PATHS = (("_semlock",), ("_lock", "_semlock"), ("_cond", "_lock", "_semlock"), ("_rlock", "_semlock"))
# see name_uniquely()
_naming: dict[int, tuple[str, object]] = {}  # things that threads name now, by id: the name, and who will own it
_owners: dict[tuple[str, int], object] = {}  # of each name and number
_free: dict[str, int] = {}  # of each name the least number that may be free


def its_variable(thing, frame: FrameType) -> str:
    """The name of the program's variable that holds `thing`."""
    return name_of(thing, type(thing).__name__, frame)


def its_own_name(thing, _frame: FrameType) -> str:
    """The name that a thread or process has."""
    return thing.name


def called(text: str) -> Callable[..., str]:
    """Gives everything the name `text`."""
    return lambda _thing, _frame: text


def name_of(thing, kind: str, frame: FrameType) -> str:
    """The name of `thing`; for one made in another process, the key that both know it by, with an @ before it."""
    if known := _known(thing):
        return known
    if key := shared_key(thing):
        return remember(thing, key)
    return name_uniquely(thing, _search(thing, frame) or kind.lower())


def _known(thing) -> str | None:
    return getattr(thing, "_recorded_name", None)


def remember(thing, name: str) -> str:
    """Keep the name on the thing itself: it lives as long, and its pickle does not contain it."""
    if hasattr(thing, "__dict__") or hasattr(type(thing), "_recorded_name"):  # else it has slots
        thing._recorded_name = name
    return name


def name_uniquely(thing, name: str) -> str:
    """Call `thing` `name`, or ``name#2`` if it is the second of this name in the process. What it is called now.

    Safe where threads name the same thing at the same time: the first of them says what all call it and stands as the
    owner of its number, so all find the same one. Each single step on a dict is whole.
    """
    name, owner = _naming.setdefault(id(thing), (name, object()))
    try:
        number = _free.get(name, 1)  # before the look at the thing: what another one takes for it is not behind us then
        if title := _known(thing):
            return title
        while _owners.setdefault((name, number), owner) is not owner:
            number += 1
        title = remember(thing, name if number == 1 else f"{name}#{number}")
        _free[name] = number + 1  # too small a number, of a thread that is late, only costs a few steps
        return title
    finally:
        _naming.pop(id(thing), None)  # who comes now finds the name on the thing


def shared_key(thing) -> str | None:
    """What a lock of multiprocessing, or a thing made of such locks, is called in every process."""
    for path in _KEY_PATHS:
        part = thing
        for attribute in path:
            part = getattr(part, "__dict__", {}).get(attribute)
        name = getattr(part, "name", None)
        if isinstance(name, str):
            return f"@{name}"
    return None


def _search(thing, frame) -> str:
    """The global, or local of the calling function, that holds `thing`, directly or one step further.

    The calling function is the program's; below a thread of the library, as a Timer is, it is the library's.
    """
    main = sys.modules.get("__mp_main__") or sys.modules.get("__main__")
    caller = program_frame(frame) or frame
    # globals first: a parameter has another name in every function
    for space in (vars(main) if main else {}, caller.f_locals):
        variables = list(space.items())
        if direct := next((name for name, value in variables if value is thing), ""):
            return direct
        if further := next(filter(None, (_inside(thing, name, value) for name, value in variables)), ""):
            return further
    return ""


def _inside(thing, name: str, value) -> str:
    if isinstance(value, list | tuple):
        for number, member in enumerate(value):
            if member is thing:
                return f"{name}[{number}]"
            if found := _attribute(thing, f"{name}[{number}]", member):
                return found
    elif isinstance(value, dict):
        return next((f"{name}[{key!r}]" for key, member in list(value.items()) if member is thing), "")
    return _attribute(thing, name, value)


def _attribute(thing, name: str, owner) -> str:
    if isinstance(owner, type) or type(owner).__name__ == "module":
        return ""
    try:
        attributes = list(getattr(owner, "__dict__", {}).items())
    except Exception:  # a proxy that stands for nothing at this moment, such as Flask's request outside of one
        return ""
    for attribute, value in attributes:
        if value is thing:
            title = getattr(owner, "name", None)
            path = title if isinstance(title, str) else "" if name == "self" else name
            # a private part of a thing of the library, like the lock of a Value, is the thing to a reader
            return path if path and attribute.startswith("_") else f"{path}.{attribute}".lstrip(".")
    return ""


def name_at_init(owner: type, kind: str, emit: Callable[..., None], make: Callable) -> None:
    """Let `owner` note, after its own initialiser `make`, the variable that the program assigns it to."""

    def named(self, *arguments, **keywords):
        make(self, *arguments, **keywords)
        if type(self) is not owner or getattr(self, "_recorded_name", None):
            return
        frame = sys._getframe(1)
        if frame.f_code.co_filename == owner_file or frame.f_code.co_filename == context_file():
            frame = frame.f_back
        if frame is None or program_frame(frame) is not frame:
            return
        if name := name_at_creation(kind, frame):
            name = name_uniquely(self, name)
            if key := shared_key(self):
                emit("name", key, name)

    def context_file() -> str:
        context = sys.modules.get("multiprocessing.context")
        return context.__file__ if context else ""

    owner_file = getattr(sys.modules.get(owner.__module__), "__file__", None)  # a module in C may have none
    named.__wrapped__ = make
    owner.__init__ = named
