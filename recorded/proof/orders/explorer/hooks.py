"""What instrumented code calls: each hook notes an access and then does what the program wrote."""

import functools
import operator
import types
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from recorded.proof.orders.explorer.opaque import CONTAINERS, behind, is_foreign, is_opaque
from recorded.proof.orders.explorer.operation import never
from recorded.proof.orders.explorer.stage import Stage
from recorded.proof.orders.explorer.thing import Thing

MUTATORS = {
    *("append", "extend", "insert", "pop", "popleft", "appendleft", "remove", "clear", "add", "discard", "update"),
    *("setdefault", "popitem", "sort", "reverse", "rotate", "extendleft", "move_to_end", "subtract"),
    *("__setitem__", "__delitem__", "__iadd__", "__ior__", "__iand__", "__isub__", "__ixor__", "__imul__"),
    *("difference_update", "intersection_update", "symmetric_difference_update"),
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
left_behind: list[tuple[types.ModuleType, str, object]] = []  # what was assigned to modules, and what was there before


class Hooks:
    """stage: the one on which the accesses are noted; assigned: names of attributes that the program assigns."""

    def __init__(self, stage: Stage, assigned: frozenset[str]) -> None:
        self.stage, self.assigned = stage, assigned
        self.names: dict[int, str] = {}
        self.kept: list[object] = []  # so that no number is used again
        self.going_on: dict[str, list[object]] = defaultdict(list)  # iterators, of each actor, the innermost last

    def name_of(self, thing: object) -> str:
        """A name for one of the program's objects, by the order in which they are used first."""
        if id(thing) not in self.names:
            self.kept.append(thing)
            self.names[id(thing)] = f"object {len(self.names)}"
        return self.names[id(thing)]

    def access(self, place: int, *touches: tuple[str, str]) -> None:
        """A read or a write of something that threads share: of each thing touched, how."""
        actor = self.stage.me()
        if actor is None or not touches:
            return
        writes = any(mode[0] != "r" for _, mode in touches)
        # a generator that is at work cannot be entered again, so whatever its code does comes before the next entry
        touches += tuple((self.name_of(generator), "w") for generator in self.going_on[actor.id])
        if place in self.stage.plan.visible:
            self.stage.perform("write" if writes else "read", touches, at=place)
        self.stage.news += writes
        for thing, mode in touches:
            noted = (actor.id, actor.count, thing, mode, place)
            if noted not in self.stage.noted:
                self.stage.noted.add(noted)
                self.stage.accesses.append(noted)

    def content(self, place: int, value: object, mode: str = "r") -> None:
        """What is in a container is looked at or changed; whatever is done to an object without a model changes it."""
        if isinstance(value, CONTAINERS):
            self.access(place, (self.name_of(value), mode))
        elif is_opaque(thing := behind(value)) or (thing is not value and isinstance(thing, CONTAINERS)):
            self.access(place, (self.name_of(thing), "w"))

    def key_mode(self, letter: str, thing: object, key: object) -> str:
        """An access to one key of a dict or one place of a list: those at others do not mind."""
        alone = isinstance(thing, dict) or (isinstance(key, int) and key >= 0)
        return f"{letter}@{hash(key)}" if alone else letter

    def variable(self, thing: object, name: str, letter: str) -> tuple[tuple[str, str], ...]:
        """What a read or a write of an attribute touches: the object's own variable, and its class's if that is what is
        read; nothing if it is part of a definition."""
        if isinstance(thing, types.ModuleType):
            return ((f"{thing.__name__}.{name}", letter),)
        if is_opaque(thing) and is_foreign(thing, name):
            return ((self.name_of(thing), "w"),)
        own = (f"{self.name_of(thing)}.{name}", letter)
        if isinstance(thing, BaseException):
            return (own,)
        if isinstance(thing, Thing) or getattr(thing, "__module__", "") != "__main__":
            # what the program adds to an object of the library, such as a thread
            added = letter == "w" or (name in self.assigned and name in getattr(thing, "__dict__", ()))
            return (own,) if added and not isinstance(thing, type) else ()
        fixed = () if name in self.assigned else FIXED  # what is part of a definition may still be replaced
        if name in getattr(thing, "__dict__", ()):
            return (own,) if letter == "w" or not isinstance(vars(thing)[name], fixed) else ()
        kind = next((kind for kind in type(thing).__mro__ if name in vars(kind)), None)
        if kind is None or isinstance(vars(kind)[name], SLOT):
            return (own,)
        if isinstance(vars(kind)[name], property) or (letter == "r" and isinstance(vars(kind)[name], fixed)):
            return ()
        if letter == "w":
            return (own,)
        return (own, (f"{self.name_of(kind)}.{name}", "r")) if kind.__module__ == "__main__" else ()

    def seen(self, place: int, value: object) -> object:
        """What an access has found, for who watches."""
        if self.stage.on_value and (actor := self.stage.me()):
            self.stage.on_value(actor, place, value)
        return value

    # names ------------------------------------------------------------------------------------------------

    def read(self, place: int, key: str) -> None:
        self.access(place, (key, "r"))

    def value(self, place: int, _: None, value: object) -> object:
        self.content(place, value)
        return self.seen(place, value)

    def local(self, place: int, value: object) -> object:
        self.content(place, value)
        return value

    def bound(self, _: None, value: object) -> object:
        return value

    def write(self, place: int, key: str, value: object) -> object:
        self.access(place, (key, "w"))
        return value

    def update(self, place: int, key: str, mode: str) -> None:
        self.access(place, (key, mode))

    def changed(self, place: int, value: object) -> object:
        self.content(place, value, "w")
        return value

    def operate(self, place: int, op: str, old: object, new: object) -> object:
        self.content(place, old, "w")
        return OPERATORS[op](old, new)

    # attributes -------------------------------------------------------------------------------------------

    def bound_attribute(self, place: int, thing: object, name: str) -> object:
        self.access(place, *self.variable(thing, name, "r"))
        return getattr(thing, name)

    def attribute(self, place: int, thing: object, name: str) -> object:
        value = self.bound_attribute(place, thing, name)
        if callable(value) and behind(value) is thing and (isinstance(thing, CONTAINERS) or is_opaque(thing)):
            return self.method(place, thing, name)
        self.content(place, value)
        return self.seen(place, value)

    def set_attribute(self, place: int, value: object, thing: object, name: str) -> None:
        self.access(place, *self.variable(thing, name, "w"))
        if isinstance(thing, types.ModuleType):
            left_behind.append((thing, name, vars(thing).get(name, left_behind)))
        setattr(thing, name, value)

    def delete_attribute(self, place: int, thing: object, name: str) -> None:
        self.access(place, *self.variable(thing, name, "w"))
        delattr(thing, name)

    def call_getattr(self, place: int, thing: object, name: str, *default: object) -> object:
        self.access(place, *self.variable(thing, name, "r"))
        value = getattr(thing, name, *default)
        self.content(place, value)
        return value

    def call_hasattr(self, place: int, thing: object, name: str) -> bool:
        self.access(place, *self.variable(thing, name, "r"))
        return hasattr(thing, name)

    def call_setattr(self, place: int, thing: object, name: str, value: object) -> None:
        self.set_attribute(place, value, thing, name)

    call_delattr = delete_attribute

    def method(self, place: int, thing: object, name: str) -> object:
        if not isinstance(thing, CONTAINERS) and not (is_opaque(thing) and is_foreign(thing, name)):
            value = self.bound_attribute(place, thing, name)
            if not isinstance(thing, types.ModuleType):
                self.content(place, value)
            return value
        real = getattr(thing, name)
        if not callable(real):
            return real

        @functools.wraps(real)
        def call(*args: object, **kwargs: object) -> object:
            self.content(place, thing, "w" if name in MUTATORS else "r")
            self.seen(place, thing)
            return self.going(thing, real, *args, **kwargs)

        return call

    # iterators and generators -----------------------------------------------------------------------------

    def going(self, iterator: object, step: Callable, *args: object, **kwargs: object) -> object:
        """What the step returns; meanwhile the iterator is at work, and a generator's code knows that it is its own."""
        actor = self.stage.me()
        if actor is None or not isinstance(iterator, types.GeneratorType):
            return step(*args, **kwargs)
        self.going_on[actor.id].append(iterator)
        try:
            return step(*args, **kwargs)
        finally:
            self.going_on[actor.id].pop()

    def call_next(self, place: int, iterator: object, *default: object) -> object:
        self.content(place, iterator, "w")
        return self.going(iterator, next, iterator, *default)

    def leaving(self, place: int, value: object) -> object:
        """A generator is about to yield: until it has, nobody else may go on with it."""
        actor = self.stage.me()
        if actor is not None and self.going_on[actor.id]:
            self.content(place, self.going_on[actor.id][-1])
        return value

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

    def each(self, place: int, items: Iterable) -> Iterator:
        """A for loop: how far it has come is news, as no variable need tell. Each turn looks again at what it loops
        over, which may have changed."""
        iterator, nothing = iter(items), object()
        while True:
            self.content(place, items)
            item = self.going(iterator, next, iterator, nothing)
            if item is nothing:
                return
            self.stage.news += 1
            yield item


def tidy_modules() -> None:
    """Take back what a run has assigned to modules, so that the next begins like the first."""
    while left_behind:
        module, name, before = left_behind.pop()
        if before is not left_behind:
            setattr(module, name, before)
        elif name in vars(module):
            delattr(module, name)


def hooks_of(stage: Stage, assigned: frozenset[str] = frozenset()) -> dict[str, Callable]:
    """The names that instrumented code uses."""
    hooks = Hooks(stage, assigned)
    names = [name for name in vars(Hooks) if not name.startswith("_")]
    return {f"_note_{name}": getattr(hooks, name) for name in names}
