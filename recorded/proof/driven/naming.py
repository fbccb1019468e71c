"""What the program calls its things, and its values as a reader sees them: the same on every Python."""

import collections
import threading
import types
from collections.abc import Iterable

PLAIN = (int, float, complex, str, bytes, bool, type(None))
HIDDEN = ("_note_", "__")
DEFINITION = (
    types.FunctionType,
    types.BuiltinFunctionType,
    type,
    types.ModuleType,
    staticmethod,
    classmethod,
    property,
)


class Names:
    """namespace: of the program's module; kinds: of the things that have a name of their own; others: variables that
    functions share, by name.

    things: by name, in the order of the program; variables: all others, by name
    """

    def __init__(self, namespace: dict, kinds: tuple[type, ...], others: Iterable[tuple[str, object]] = ()) -> None:
        self.kinds = kinds
        self.things: dict[str, object] = {}
        self.variables: dict[str, object] = {}
        self._of: dict[int, str] = {}
        for name, value in [*namespace.items(), *others]:
            if not name.startswith(HIDDEN):
                self._take(name, value)

    def _take(self, name: str, value: object, depth: int = 0) -> None:
        if isinstance(value, self.kinds):
            if id(value) not in self._of:
                self._of[id(value)] = name
                self.things[name] = value
        elif _is_own(value) and depth < 3:
            self._of.setdefault(id(value), name) if not isinstance(value, type) else None
            for attribute, part in vars(value).items():
                if not attribute.startswith("__"):
                    self._take(f"{name}.{attribute}", part, depth + 1)
        elif isinstance(value, (*DEFINITION, threading.Thread)):
            return
        elif isinstance(value, (list, tuple)) and any(isinstance(part, self.kinds) for part in value):
            for number, part in enumerate(value):
                self._take(f"{name}[{number}]", part, depth + 1)
        elif isinstance(value, dict) and any(isinstance(part, self.kinds) for part in value.values()):
            for key, part in value.items():
                self._take(f"{name}[{key!r}]", part, depth + 1)
        else:
            self.variables[name] = value

    def of(self, thing: object) -> str:
        """What the program calls a thing, empty if nothing."""
        return self._of.get(id(thing), "")

    def shared(self) -> tuple[tuple[str, str], ...]:
        """(name, value) of all variables."""
        return tuple((name, self.text(value)) for name, value in self.variables.items())

    def text(self, value: object) -> str:
        """A value as a reader sees it."""
        if isinstance(value, PLAIN):
            return repr(value)
        if name := self._of.get(id(value)):
            return name
        if isinstance(value, (list, collections.deque)):
            return f"[{self._listed(value)}]"
        if isinstance(value, tuple):
            return f"({self._listed(value)}{',' if len(value) == 1 else ''})"
        if isinstance(value, (set, frozenset)):
            return "{" + ", ".join(sorted(map(self.text, value))) + "}" if value else "set()"
        if isinstance(value, dict):
            return "{" + ", ".join(f"{self.text(key)}: {self.text(part)}" for key, part in value.items()) + "}"
        if isinstance(value, BaseException):
            return repr(value)
        if isinstance(value, DEFINITION):
            return getattr(value, "__name__", type(value).__name__)
        return getattr(value, "name", None) or f"{type(value).__name__}()"

    def _listed(self, values: Iterable) -> str:
        return ", ".join(map(self.text, values))


def _is_own(value: object) -> bool:
    """Whether it is a class of the program or an object of one."""
    kind = value if isinstance(value, type) else type(value)
    return kind.__module__ == "__main__" and hasattr(value, "__dict__") and not isinstance(value, BaseException)
