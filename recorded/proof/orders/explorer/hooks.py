"""What instrumented code calls: each hook notes an access and then does what the program wrote."""

import functools
import operator
import types
from collections.abc import Callable, Iterable, Iterator

from recorded.proof.orders.explorer.modules import remember
from recorded.proof.orders.explorer.notes import Notes
from recorded.proof.orders.explorer.opaque import CONTAINERS, behind, is_hidden, is_opaque
from recorded.proof.orders.explorer.operation import never
from recorded.proof.orders.explorer.stage import Stage

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
SPIN = 500  # turns of a loop without an operation: it is looking, and others must have a chance to change what it sees
TURN = 1e-3  # seconds that so many turns last


class Hooks(Notes):
    """What instrumented code calls."""

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
        remember(thing, name)
        setattr(thing, name, value)

    def delete_attribute(self, place: int, thing: object, name: str) -> None:
        self.access(place, *self.variable(thing, name, "w"))
        remember(thing, name)
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
        if not isinstance(thing, CONTAINERS) and not is_hidden(thing, name):
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


def hooks_of(stage: Stage, assigned: frozenset[str] = frozenset()) -> dict[str, Callable]:
    """The names that instrumented code uses."""
    hooks = Hooks(stage, assigned)
    names = [name for name in vars(Hooks) if not name.startswith("_")]
    return {f"_note_{name}": getattr(hooks, name) for name in names}
