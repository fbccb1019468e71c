"""Which objects the explorer has no model of."""

import gc
import io
import threading
import types
import weakref
from collections import Counter, UserDict

import pytest

from recorded.proof.orders.explorer.opaque import behind, is_hidden, is_opaque


@pytest.mark.parametrize("value", [iter([]), (n for n in ()), types.SimpleNamespace(), UserDict(), io.StringIO()])
def test_what_hides_its_steps_is_opaque(value: object) -> None:
    assert is_opaque(value)


@pytest.mark.parametrize("value", [1, "tea", (), [], {}, Counter(), ValueError(), len, threading.Thread(), threading])
def test_what_does_not_change_or_has_a_model_is_not(value: object) -> None:
    assert not is_opaque(value)


def test_a_bound_method_stands_for_its_object() -> None:
    shared: list = []
    assert behind(shared.append) is shared
    assert behind(len) is len


def test_a_class_of_the_program_hides_what_it_inherits() -> None:
    names: dict = {"__name__": "__main__"}
    source = "from collections import UserDict\n\n\nclass Shop(UserDict):\n    def sell(self):\n        return 1\n"
    exec(source, names)
    assert is_hidden(names["Shop"](), "pop")
    assert not is_hidden(names["Shop"](), "sell")


def test_the_classes_of_a_run_are_let_go_with_it() -> None:
    names: dict = {"__name__": "__main__"}
    exec("class Shop:\n    pass\n", names)
    kept = weakref.ref(names["Shop"])
    assert not is_opaque(names["Shop"]())
    names.clear()
    gc.collect()
    assert kept() is None
