"""Workers of a pool who are alike: it is enough to try one of them.

Two workers of one pool who have had no task yet and wait at the same point differ in nothing but their names. What the
second could do now, the first could do as well, and from there on everything is the same but for the names; and nobody
but the pool, which treats all alike, has a hand on them. So the second is held back while the first waits beside him.
It does not hold if somebody asks who he is: if the program uses names or numbers of threads, or a worker prints and
the record does not say that its members may take each other's place. Then WHO is among the visible points.
"""

import re
from fnmatch import fnmatchcase

from recorded.proof.orders.explorer.operation import Actor

WHO = "who it is"
_ASKS = re.compile(
    r"current_thread|currentThread|get_ident|get_native_id|\blocal\(|\.(name|ident|native_id)\b|initializer"
)


def asks_who(source: str) -> bool:
    """Whether a program could tell its workers apart."""
    return bool(_ASKS.search(source))


def later_twins(actors: list[Actor]) -> dict[str, str]:
    """Those who are held back, each with the twin that goes first."""
    firsts: dict[tuple, str] = {}
    later: dict[str, str] = {}
    for actor in actors:
        if actor.pool and actor.operation is not None and actor.operation.kind == "get":
            first = firsts.setdefault((actor.pool, actor.count), actor.id)
            if first != actor.id:
                later[actor.id] = first
    return later


def is_alike(name: str, patterns: tuple[str, ...]) -> bool:
    """Whether an actor's name is one of several that may stand for each other."""
    return any(fnmatchcase(name, pattern) for pattern in patterns)
