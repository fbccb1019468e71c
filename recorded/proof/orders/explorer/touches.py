"""What an operation touches, and which operations commute.

A touch is a pair (thing, mode). Two operations commute if no thing that both touch minds which comes first; schedules
that differ only in the order of operations that commute are one and the same to every thread. The first letter of a
mode says what is done: `r` looks, `w` changes, `a` adds and `d` takes away (two that do the same commute). Letters
that may follow: `b` it waits until another one lets it, `e` it lets such a one go on, which could not before. What
follows an `@` is the only key of a container it touches.

How a thing is touched may depend on the state of that very thing, and on nothing else. Otherwise an operation could
cease to depend on a second one because of a third that commutes with the second, and the search would miss orders.
"""

from functools import cache

LETTERS = "rwad"
Touches = tuple[tuple[str, str], ...]


@cache
def conflict(one: str, other: str) -> bool:
    """Whether two ways of touching the same thing do not commute."""
    if one[0] == other[0] and one[0] != "w":
        return False
    keys = one.partition("@")[2], other.partition("@")[2]
    return not all(keys) or keys[0] == keys[1]


@cache
def dependent(one: Touches, other: Touches) -> bool:
    """Whether two operations do not commute."""
    return any(
        thing == other_thing and conflict(mode, other_mode) for thing, mode in one for other_thing, other_mode in other
    )


@cache
def may_race(done: Touches, pending: Touches) -> bool:
    """Whether `pending` could have come before `done`, and to another effect. What `done` had to let go on could
    not."""
    return any(
        thing == other_thing and conflict(mode, other_mode) and not (_has(mode, "e") and _has(other_mode, "b"))
        for thing, mode in done
        for other_thing, other_mode in pending
    )


def _has(mode: str, flag: str) -> bool:
    return flag in mode[1:].partition("@")[0]


@cache
def blocks(touches: Touches) -> bool:
    """Whether an operation waits until another one lets it."""
    return any(_has(mode, "b") for _, mode in touches)


def changes(touches: Touches) -> bool:
    """Whether an operation does more than look."""
    return any(mode[0] != "r" for _, mode in touches)
