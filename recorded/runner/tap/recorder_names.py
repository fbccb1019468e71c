"""Names of locks, queues and events: those of the program's variables that hold them."""

from __future__ import annotations

import sys
from itertools import count

TYPE_CHECKING = False  # what annotations need is not imported: the program may not have imported it
if TYPE_CHECKING:
    from collections.abc import Callable

program = ""  # the path of the program's file
_KEY_PATHS = (("_semlock",), ("_lock", "_semlock"), ("_cond", "_lock", "_semlock"), ("_rlock", "_semlock"))
_lines: list[str] = []
_made_at: dict[tuple[int, int, str], count] = {}
_used: dict[str, int] = {}


def program_frame(frame):
    """The nearest frame of the program's own file from `frame` upwards, None if there is none."""
    while frame is not None and frame.f_code.co_filename != program:
        frame = frame.f_back
    return frame


def name_at_creation(kind: str, frame) -> str:
    """The name that the program's line in `frame` gives to the `kind` it makes, empty if it gives none.

    Read from the text: ``fork = Lock()``, ``a, b = Lock(), Lock()`` (the next name each time),
    ``a, b = Lock(), Event()`` (the name of its kind), ``forks = [Lock() for …]`` (forks[0], forks[1] …).
    """
    if not _lines:
        with open(program, encoding="utf-8") as file:
            _lines.extend(file.read().splitlines())
    left, equals, right = _lines[frame.f_lineno - 1].partition("=")
    targets = [target.partition(":")[0].strip() for target in left.split(",")]
    values = _split(right)
    if len(values) != len(targets):  # ``a, b = [Lock() for …]``
        values = [right] * len(targets)
    named = [target for target, value in zip(targets, values, strict=True) if _makes(value, kind)]
    if not equals or not named or not all(target.isidentifier() for target in targets):
        return ""
    number = next(_made_at.setdefault((id(frame), frame.f_lineno, kind), count()))
    if len(targets) > 1:
        return named[number % len(named)]
    return f"{named[0]}[{number}]" if right.lstrip()[0] in "[(" else named[0]


def _split(text: str) -> list[str]:
    """The parts of `text` between its commas; those inside brackets do not count."""
    parts, depth = [""], 0
    for letter in text:
        depth += (letter in "([{") - (letter in ")]}")
        if letter == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += letter
    return parts


def _makes(text: str, kind: str) -> bool:
    """Whether `text` begins by calling the class, perhaps by a path: ``threading.``, ``get_context("spawn").``"""
    path, call, _ = text.lstrip("[( ").partition(f"{kind}(")
    return call != "" and (path == "" or path.endswith(".") and " " not in path)


def name_of(thing, kind: str, frame) -> str:
    """The name of `thing`; for one made in another process, the key that both know it by, with an @ before it."""
    known = getattr(thing, "_recorded_name", None)
    if known:
        return known
    key = None if known == "" else shared_key(thing)
    name = key or _search(thing, frame) or kind.lower()
    return remember(thing, name if key else unique(name))


def remember(thing, name: str) -> str:
    """Keep the name on the thing itself: it lives as long, and its pickle does not contain it."""
    if hasattr(thing, "__dict__") or hasattr(type(thing), "_recorded_name"):  # else it has slots
        thing._recorded_name = name
    return name


def unique(name: str) -> str:
    """`name`, or ``name#2`` for the second thing of this name in the process."""
    _used[name] = _used.get(name, 0) + 1
    return name if _used[name] == 1 else f"{name}#{_used[name]}"


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
    for attribute, value in list(getattr(owner, "__dict__", {}).items()):
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
            remember(self, unique(name))
            if key := shared_key(self):
                emit("name", key, name)

    def context_file() -> str:
        context = sys.modules.get("multiprocessing.context")
        return context.__file__ if context else ""

    owner_file = sys.modules[owner.__module__].__file__
    named.__wrapped__ = make
    owner.__init__ = named
