"""What instrumented code calls: each hook notes an access and then does what the program wrote."""

import collections
import operator
import types
from collections.abc import Callable, Iterable, Iterator

from recorded.proof.orders.explorer.operation import never
from recorded.proof.orders.explorer.stage import Stage
from recorded.proof.orders.explorer.thing import Thing

CONTAINERS = (list, dict, set, collections.deque, bytearray)
MUTATORS = {
    *("append", "extend", "insert", "pop", "popleft", "appendleft", "remove", "clear", "add", "discard", "update"),
    *("setdefault", "popitem", "sort", "reverse", "rotate", "extendleft", "move_to_end", "subtract"),
}  # fmt: skip
OPERATORS = {
    "Add": operator.iadd, "Sub": operator.isub, "Mult": operator.imul, "Div": operator.itruediv,
    "FloorDiv": operator.ifloordiv, "Mod": operator.imod, "BitOr": operator.ior, "BitAnd": operator.iand,
    "BitXor": operator.ixor, "Pow": operator.ipow, "LShift": operator.ilshift, "RShift": operator.irshift,
    "MatMult": operator.imatmul,
}  # fmt: skip
FIXED = (types.FunctionType, classmethod, staticmethod, property, type)  # part of a definition, no variables
SLOT = types.MemberDescriptorType
SPIN = 500  # turns of a loop without an operation: it is looking, and others must have a chance to change what it sees
TURN = 1e-3  # seconds that so many turns last


class Hooks:
    """stage: the one on which the accesses are noted."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.names: dict[int, str] = {}
        self.kept: list[object] = []  # so that no number is used again

    def name_of(self, thing: object) -> str:
        """A name for one of the program's objects, by the order in which they are used first."""
        if id(thing) not in self.names:
            self.kept.append(thing)
            self.names[id(thing)] = f"object {len(self.names)}"
        return self.names[id(thing)]

    def access(self, place: int, thing: str, mode: str) -> None:
        """A read or a write of something that threads share."""
        actor = self.stage.me()
        if actor is None:
            return
        if place in self.stage.plan.visible:
            kind = "write" if mode[0] != "r" else "read"
            self.stage.perform(kind, ((thing, mode),), at=place)
        self.stage.news += mode[0] != "r"
        noted = (actor.id, actor.count, thing, mode, place)
        if noted not in self.stage.noted:
            self.stage.noted.add(noted)
            self.stage.accesses.append(noted)

    def content(self, place: int, value: object, mode: str = "r") -> None:
        if isinstance(value, CONTAINERS):
            self.access(place, self.name_of(value), mode)

    def key_mode(self, letter: str, thing: object, key: object) -> str:
        """An access to one key of a dict or one place of a list: those at others do not mind."""
        alone = isinstance(thing, dict) or (isinstance(key, int) and key >= 0)
        return f"{letter}@{hash(key)}" if alone else letter

    def owner(self, thing: object, name: str) -> object:
        """Whose variable an attribute is: the object's own, its class's, or None if it is none of the program's."""
        if isinstance(thing, Thing) or getattr(thing, "__module__", "") != "__main__":
            return None
        if name in getattr(thing, "__dict__", ()):
            return thing if not isinstance(vars(thing)[name], FIXED) else None
        for kind in type(thing).__mro__:
            if name in vars(kind):
                fixed = isinstance(vars(kind)[name], FIXED) or kind.__module__ != "__main__"
                return thing if isinstance(vars(kind)[name], SLOT) else None if fixed else kind
        return None

    def seen(self, place: int, value: object) -> object:
        """What an access has found, for who watches."""
        if self.stage.on_value and (actor := self.stage.me()):
            self.stage.on_value(actor, place, value)
        return value

    # names ------------------------------------------------------------------------------------------------

    def read(self, place: int, key: str) -> None:
        self.access(place, key, "r")

    def value(self, place: int, _: None, value: object) -> object:
        self.content(place, value)
        return self.seen(place, value)

    def local(self, place: int, value: object) -> object:
        self.content(place, value)
        return value

    def bound(self, _: None, value: object) -> object:
        return value

    def write(self, place: int, key: str, value: object) -> object:
        self.access(place, key, "w")
        return value

    def update(self, place: int, key: str, mode: str) -> None:
        self.access(place, key, mode)

    def changed(self, place: int, value: object) -> object:
        self.content(place, value, "w")
        return value

    def operate(self, place: int, op: str, old: object, new: object) -> object:
        self.content(place, old, "w")
        return OPERATORS[op](old, new)

    # attributes -------------------------------------------------------------------------------------------

    def bound_attribute(self, place: int, thing: object, name: str) -> object:
        if (owner := self.owner(thing, name)) is not None:
            self.access(place, f"{self.name_of(owner)}.{name}", "r")
        return getattr(thing, name)

    def attribute(self, place: int, thing: object, name: str) -> object:
        value = self.bound_attribute(place, thing, name)
        self.content(place, value)
        return self.seen(place, value)

    def set_attribute(self, place: int, value: object, thing: object, name: str) -> None:
        is_own = getattr(thing, "__module__", "") == "__main__" and not isinstance(thing, Thing)
        if is_own and not isinstance(getattr(type(thing), name, None), property):
            self.access(place, f"{self.name_of(thing)}.{name}", "w")
        setattr(thing, name, value)

    def method(self, place: int, thing: object, name: str) -> object:
        if not isinstance(thing, CONTAINERS):
            return self.bound_attribute(place, thing, name)
        real = getattr(thing, name)

        def call(*args: object, **kwargs: object) -> object:
            self.content(place, thing, "w" if name in MUTATORS else "r")
            self.seen(place, thing)
            return real(*args, **kwargs)

        return call if callable(real) else real

    # items ------------------------------------------------------------------------------------------------

    def item(self, place: int, thing: object, key: object) -> object:
        self.content(place, thing, self.key_mode("r", thing, key))
        value = thing[key]
        self.content(place, value)
        return self.seen(place, value)

    def set_item(self, place: int, value: object, thing: object, key: object) -> None:
        self.content(place, thing, self.key_mode("w", thing, key))
        thing[key] = value

    def delete_item(self, place: int, thing: object, key: object) -> None:
        self.content(place, thing, "w")
        del thing[key]

    # loops ------------------------------------------------------------------------------------------------

    def turn(self, test: object) -> object:
        """A while loop goes round once more."""
        actor = self.stage.me()
        if actor is not None and test:
            actor.turns += 1
            if actor.turns > SPIN:
                self.stage.perform("spin", (), never, TURN)
        return test

    def each(self, items: Iterable) -> Iterator:
        """A for loop: how far it has come is news, as no variable need tell."""
        for item in items:
            self.stage.news += 1
            yield item


def hooks_of(stage: Stage) -> dict[str, Callable]:
    """The names that instrumented code uses."""
    hooks = Hooks(stage)
    names = [name for name in vars(Hooks) if not name.startswith("_")]
    return {f"_note_{name}": getattr(hooks, name) for name in names}
