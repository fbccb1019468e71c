"""The model of functools.cache and lru_cache does what the library's own does."""

import functools
import random

import pytest

from recorded.proof.orders.explorer import cached


@pytest.mark.parametrize("maxsize", [None, 0, 2, 5, -1])
@pytest.mark.parametrize("typed", [False, True])
def test_the_model_answers_and_forgets_as_the_library_does(maxsize: int | None, typed: bool) -> None:
    calls: list[tuple[str, object]] = []
    ours = cached.lru_cache(maxsize, typed)(lambda key: calls.append(("called", key)) or key)
    theirs = functools.lru_cache(maxsize, typed)(lambda key: calls.append(("called", key)) or key)
    dice = random.Random(7)
    for _ in range(200):
        key = dice.choice([1, 1.0, 2, 3, 4, "a", (1, 2)])
        before = len(calls)
        found = theirs(key)
        expected, between = calls[before:], len(calls)
        assert ours(key) == found
        assert calls[between:] == expected
        assert tuple(ours.cache_info()) == tuple(theirs.cache_info())
    ours.cache_clear()
    theirs.cache_clear()
    assert tuple(ours.cache_info()) == tuple(theirs.cache_info())
    assert ours.cache_parameters() == theirs.cache_parameters()


def test_what_raises_is_not_kept() -> None:
    calls = []

    @cached.cache
    def fails() -> None:
        calls.append(1)
        raise ValueError

    for _ in range(2):
        pytest.raises(ValueError, fails)
    assert len(calls) == 2


def test_a_method_is_cached_for_each_object() -> None:
    class Shop:
        @cached.lru_cache
        def price(self, dish: str) -> tuple[object, str]:
            return self, dish

    one, two = Shop(), Shop()
    assert one.price("tea") is one.price("tea")
    assert one.price("tea") != two.price("tea")
    assert Shop.price.__name__ == "price" and Shop.price.cache_info().misses == 2
