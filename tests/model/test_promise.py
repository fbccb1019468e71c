"""What order of its lines a record promises, and which promise an order breaks."""

from random import Random

from recorded.model.header import Header
from recorded.model.promise import allowed, broken, promises, swapped
from recorded.model.record import Line, Run

TEA = (
    Line(0.010, "main", "go"),
    Line(0.020, "tea", "begins", 1),
    Line(0.030, "milk", "begins", 1),
    Line(0.040, "tea", "ready", 1),
    Line(0.050, "main", "done"),
)


def run_of(*lines: Line) -> Run:
    return Run("3.15.2", "linux", lines)


def test_what_is_promised():
    found = {(one.first, one.later): one.own for one in promises(run_of(*TEA), Header())}
    assert (1, 2) not in found and (2, 3) not in found
    assert found[1, 3] is True and found[0, 1] is False and found[0, 4] is True


def test_lines_that_share_a_letter_keep_their_order():
    lines = (Line(0.1, "a", "1", 1, "x"), Line(0.2, "b", "2", 1, "x"), Line(0.3, "c", "3", 1))
    assert [(one.first, one.later) for one in promises(run_of(*lines), Header())] == [(0, 1)]


def test_members_of_a_pool_may_take_each_others_place():
    lines = (Line(0.1, "pool-1", "1", 1), Line(0.2, "pool-1", "2", 1))
    assert promises(run_of(*lines), Header(pool=("pool-*",))) == []
    assert len(promises(run_of(*lines), Header())) == 1


def test_lines_that_look_the_same_are_taken_in_order():
    lines = (Line(0.1, "a", "x", 1), Line(0.2, "a", "x", 1), Line(0.3, "b", "y", 1))
    assert broken((1, 0, 2), run_of(*lines), Header()) is None
    assert len(allowed(run_of(*lines), Header(), 50, Random(1))) == 3


def test_what_two_neighbours_break():
    run = run_of(*TEA)
    wrong = {order: (promise.first, promise.later) for order, promise in swapped([(0, 1, 2, 3, 4)], run, Header())}
    assert wrong == {(1, 0, 2, 3, 4): (0, 1), (0, 1, 2, 4, 3): (3, 4)}
    assert broken((0, 2, 1, 3, 4), run, Header()) is None
    assert set(allowed(run, Header(), 50, Random(1))) == {(0, 1, 2, 3, 4), (0, 2, 1, 3, 4), (0, 1, 3, 2, 4)}
