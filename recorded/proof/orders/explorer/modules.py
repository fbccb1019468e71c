"""What a run assigns to modules, or deletes there, is taken back before the next, so that all begin alike."""

import types

_MISSING = object()
_changed: list[tuple[types.ModuleType, str, object]] = []  # and what was there before


def remember(thing: object, name: str) -> None:
    """This attribute is about to change: note what is there, if it is a module's."""
    if isinstance(thing, types.ModuleType):
        _changed.append((thing, name, vars(thing).get(name, _MISSING)))


def take_back() -> None:
    """Make all modules as they were."""
    while _changed:
        module, name, before = _changed.pop()
        if before is not _MISSING:
            setattr(module, name, before)
        elif name in vars(module):
            delattr(module, name)
