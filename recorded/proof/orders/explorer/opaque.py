"""Objects of which the explorer has no model: whatever other code does to one of them counts as a change.

An iterator, a generator, a SimpleNamespace, an array, a StringIO: what a step of theirs reads and writes is hidden in
C or in the standard library. So each use of such an object is one access that minds every other use of it.
"""

import collections
import contextlib
import datetime
import enum
import functools
import numbers
import re
import types
from weakref import WeakKeyDictionary

from recorded.proof.orders.explorer.thing import Thing

CONTAINERS = (list, dict, set, collections.deque, bytearray)  # modelled: what is in them
_BOUND = (types.BuiltinMethodType, types.MethodWrapperType)
_UNCHANGING = (
    *(type(None), numbers.Number, str, bytes, tuple, frozenset, range, slice, type, BaseException, enum.Enum),
    *(types.FunctionType, types.MethodType, types.BuiltinFunctionType, types.MethodWrapperType, types.ModuleType),
    *(types.WrapperDescriptorType, types.MethodDescriptorType, types.ClassMethodDescriptorType, types.CodeType),
    *(types.GenericAlias, types.UnionType, types.EllipsisType, types.NotImplementedType, types.TracebackType),
    *(property, classmethod, staticmethod, functools.partial, contextlib.nullcontext, re.Pattern, re.Match),
    *(datetime.date, datetime.time, datetime.timedelta, datetime.tzinfo),
)
# what is modelled elsewhere, promises to be safe, or only says what a type is
_MODULES = {"threading", "_thread", "queue", "_queue", "concurrent", "contextvars", "_contextvars", "logging"}
_MODULES |= {"typing", "abc", "collections.abc", "dataclasses", "_operator", "unittest", "time", "__main__"}
_known: WeakKeyDictionary[type, bool] = WeakKeyDictionary()  # each run makes the program's classes anew


def is_opaque(value: object) -> bool:
    """Whether the object is of a kind that the explorer has no model of, and may change."""
    kind = type(value)
    if kind not in _known:
        _known[kind] = not issubclass(kind, (*_UNCHANGING, *CONTAINERS, Thing)) and any(map(_is_foreign, kind.__mro__))
    return _known[kind]


def _is_foreign(kind: type) -> bool:
    module = kind.__module__
    of_ours = module.startswith(__package__)
    return kind is not object and not of_ours and not {module, module.partition(".")[0]} & _MODULES


def behind(value: object) -> object:
    """The object that a use of the value would change: that of a bound method such as `shared.append`, or itself."""
    if isinstance(value, _BOUND) and not isinstance(value.__self__, types.ModuleType):
        return value.__self__
    return value


def is_hidden(thing: object, name: str) -> bool:
    """Whether the object is opaque, and this attribute of it is left to a class that is not the program's."""
    if not is_opaque(thing) or (type(thing).__module__ == "__main__" and name in getattr(thing, "__dict__", ())):
        return False
    owner = next((kind for kind in type(thing).__mro__ if name in vars(kind)), None)
    return owner is None or owner.__module__ != "__main__"
