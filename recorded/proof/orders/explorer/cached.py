"""A model of functools.cache and lru_cache: to look up and to store is one operation each; the call between is not."""

import functools
import types
from collections.abc import Callable, Hashable

from recorded.proof.orders.explorer.acting import acting
from recorded.proof.orders.explorer.thing import Thing


class Cached(Thing):
    """function: what is called for what is not there; maxsize: how much is kept, None for all; typed: see functools"""

    def __init__(self, function: Callable, maxsize: int | None, typed: bool) -> None:
        self._appear("cache")
        self.kept: dict[Hashable, object] = {}
        self.maxsize, self.typed, self.hits, self.misses = maxsize, typed, 0, 0
        functools.update_wrapper(self, function)

    def state(self) -> object:
        return tuple(self.kept)

    def __get__(self, instance: object, owner: type | None = None) -> object:
        return self if instance is None else types.MethodType(self, instance)

    def __call__(self, *args: object, **kwargs: object) -> object:
        key = functools._make_key(args, kwargs, self.typed)
        self._perform("look up", "r" if self.maxsize is None else "w")
        if key in self.kept:
            self.hits += 1
            self.kept[key] = value = self.kept.pop(key)
            return value
        self.misses += 1
        value = self.__wrapped__(*args, **kwargs)
        if self.maxsize != 0:
            self._perform("store", "w")
            self.kept.setdefault(key, value)
            while self.maxsize is not None and len(self.kept) > self.maxsize:
                del self.kept[next(iter(self.kept))]
        return value

    def cache_info(self) -> tuple:
        self._perform("look at", "r")
        return functools._CacheInfo(self.hits, self.misses, self.maxsize, len(self.kept))

    def cache_clear(self) -> None:
        self._perform("clear", "w")
        self.kept.clear()
        self.hits = self.misses = 0

    def cache_parameters(self) -> dict[str, object]:
        return {"maxsize": self.maxsize, "typed": self.typed}

    def _perform(self, kind: str, mode: str) -> None:
        if stage := acting():
            stage.perform(kind, ((self.id, mode),))


def lru_cache(maxsize: int | Callable | None = 128, typed: bool = False) -> object:
    """functools.lru_cache"""
    if callable(maxsize):
        return Cached(maxsize, 128, typed)
    size = maxsize if maxsize is None else max(maxsize, 0)
    return lambda function: Cached(function, size, typed)


def cache(function: Callable) -> Cached:
    """functools.cache"""
    return Cached(function, None, False)


def install_caches() -> None:
    """Put the models in their places. What the library has cached already stays as it is."""
    functools.lru_cache, functools.cache = lru_cache, cache
