"""What is noted of an access: which of the program's variables it touches, and how."""

import types
import weakref
from collections import defaultdict

from recorded.proof.orders.explorer.opaque import CONTAINERS, behind, is_hidden, is_opaque
from recorded.proof.orders.explorer.stage import Stage
from recorded.proof.orders.explorer.thing import Thing

FIXED = (types.FunctionType, classmethod, staticmethod, property, type)  # part of a definition, no variables
SLOT = types.MemberDescriptorType


class Notes:
    """stage: the one on which the accesses are noted; assigned: names of attributes that the program assigns."""

    def __init__(self, stage: Stage, assigned: frozenset[str]) -> None:
        self.stage, self.assigned = stage, assigned
        self.names: dict[int, str] = {}
        self.kept: list[object] = []  # what holds a name, or the thing itself so that its number is not used again
        self.going_on: dict[str, list[object]] = defaultdict(list)  # iterators, of each actor, the innermost last

    def name_of(self, thing: object) -> str:
        """A name for one of the program's objects, by the order in which they are used first.

        It is not kept alive for that, where it need not be: what ends a generator or a pool is that nobody has it.
        """
        number = id(thing)
        if number not in self.names:
            self.names[number] = f"object {len(self.kept)}"
            try:
                self.kept.append(weakref.ref(thing, lambda _: self.names.pop(number)))
            except TypeError:
                self.kept.append(thing)
        return self.names[number]

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
        """What a read or a write of an attribute touches."""
        if isinstance(thing, types.ModuleType):
            return ((f"{thing.__name__}.{name}", letter),)
        if is_hidden(thing, name):
            return ((self.name_of(thing), "w"),)
        return tuple((f"{self.name_of(owner)}.{name}", letter) for owner in self.owners(thing, name, letter))

    def owners(self, thing: object, name: str, letter: str) -> tuple[object, ...]:
        """Whose variable an attribute is: the object's own, and its class's too if that is what is read; nobody's if it
        is part of a definition."""
        if isinstance(thing, BaseException):
            return (thing,)
        if isinstance(thing, Thing) or getattr(thing, "__module__", "") != "__main__":
            # what the program adds to an object of the library, such as a thread
            added = letter == "w" or (name in self.assigned and name in getattr(thing, "__dict__", ()))
            return (thing,) if added and not isinstance(thing, type) else ()
        fixed = () if name in self.assigned else FIXED  # what is part of a definition may still be replaced
        if name in getattr(thing, "__dict__", ()):
            return (thing,) if letter == "w" or not isinstance(vars(thing)[name], fixed) else ()
        kind = next((kind for kind in type(thing).__mro__ if name in vars(kind)), None)
        if kind is None or isinstance(vars(kind)[name], SLOT):
            return (thing,)
        if isinstance(vars(kind)[name], property) or (letter == "r" and isinstance(vars(kind)[name], fixed)):
            return ()
        if letter == "w":
            return (thing,)
        return (thing, kind) if kind.__module__ == "__main__" else ()

    def seen(self, place: int, value: object) -> object:
        """What an access has found, for who watches."""
        if self.stage.on_value and (actor := self.stage.me()):
            self.stage.on_value(actor, place, value)
        return value
