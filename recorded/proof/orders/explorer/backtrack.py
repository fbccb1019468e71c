"""Where a run must be tried otherwise: dynamic partial-order reduction (Flanagan and Godefroid, POPL 2005).

Two operations of a run *race* if they do not commute, the later one could have come first, and nothing orders them but
that. Then a schedule must be tried in which the later one does come first: at the node where the earlier one was
chosen, its place goes to something that leads there. What leads there are the operations between the two that do not
come after the earlier one, then the later one itself; any that nothing in this sequence comes before may begin (an
*initial*). If one
of those is tried at the node anyway, nothing need be added: its branch finds the rest. This is the test of source sets
(Abdulla, Aronis, Jonsson and Sagonas, POPL 2014), which holds together with sleep sets; to look at the latest race
only, as in 2005, does not. What is announced and never done, in a deadlock, races as well.
"""

from dataclasses import dataclass, field

from recorded.proof.orders.explorer.choice import Pending
from recorded.proof.orders.explorer.plan import actor_of
from recorded.proof.orders.explorer.touches import Touches, blocks, may_race
from recorded.proof.orders.explorer.vectors import Vector, Vectors, join


@dataclass
class Node:
    """A point of the current run where a choice was made.

    pending: what could have been done, by move: kind, touches, whether it was possible, the twin that goes first
    sleep: moves that need not be tried here, for their schedules have been tried elsewhere
    done: moves that have been tried; todo: moves that must be
    """

    pending: Pending
    sleep: dict[str, Touches]
    chosen: str
    done: set[str] = field(default_factory=set)
    todo: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.choose(self.chosen)

    def choose(self, move: str) -> None:
        """Try this move. Where chance decides, each way must be tried."""
        self.chosen = move
        self.done.add(move)
        if "#" in move:
            self.todo.update(self.moves_of(actor_of(move)))

    def moves_of(self, actor: str) -> list[str]:
        """What an actor could do here."""
        return [move for move, (_, _, able, _) in self.pending.items() if able and actor_of(move) == actor]

    def blocks(self, actor: str) -> bool:
        """Whether an actor has announced something that it cannot do here."""
        return actor in self.pending and not self.pending[actor][2] and not self.pending[actor][3]

    @property
    def left(self) -> list[str]:
        """What must still be tried."""
        return sorted(self.todo - self.done - set(self.sleep))

    def try_one_of(self, actors: list[str]) -> None:
        """See to it that one of these actors has its turn here; if none of them can, whoever can."""
        firsts = [self.pending[actor][3] or actor if actor in self.pending else actor for actor in actors]
        tried = {actor_of(move) for move in (*self.done, *self.todo, *self.sleep)}
        if tried & set(firsts):
            return
        moves = [move for actor in firsts for move in self.moves_of(actor)]
        self.todo.update(moves[:1] or [move for move, (_, _, able, _) in self.pending.items() if able])


@dataclass(frozen=True)
class Late:
    """An operation that is looked at as the later one of a race. at: its place among the events, or after them all

    mine: the vector of its actor before it; vector: its own
    """

    at: int
    actor: str
    touches: Touches
    mine: Vector
    vector: Vector


def add_backtracks(nodes: list[Node], trace: dict, vectors: Vectors, first: int) -> None:
    """Note at the nodes of a run what must be tried there, too.

    nodes: one for each operation of the run; first: the number of the first event that has not been looked at yet
    """
    events = trace["events"]
    node_of: dict[int, Node] = {}
    tick = -1
    counts: dict[str, int] = {}
    for at, event in enumerate(events):
        if event is None:
            tick = at
            continue
        node_of[at] = nodes[len(node_of)]
        actor, _, touches, *_ = event
        count = counts[actor] = counts.get(actor, 0) + 1
        if at >= first and touches:
            mine = vectors.at(actor, count - 1)
            _add_for(Late(at, actor, touches, mine, vectors.of_event[at]), events, vectors, node_of, tick)
    for move, (_, touches, able, _) in trace["left"].items():
        if able:
            continue  # it sleeps
        actor = actor_of(move)
        mine = vectors.at(actor, counts.get(actor, 0))
        _add_for(Late(len(events), actor, touches, mine, mine), events, vectors, node_of, tick)


def _add_for(late: Late, events: list, vectors: Vectors, node_of: dict[int, Node], tick: int) -> None:
    """Look for all operations, since the latest tick, that race with a later one.

    Behind one that it races with, another one that comes before both is found when these two are reversed. But one that
    waits cannot be reversed with everything that it does not commute with: there all are looked at.
    """
    known = dict(late.mine)
    waits = blocks(late.touches)
    for at in range(late.at - 1, tick, -1):
        event = events[at]
        if event[0] == late.actor or not may_race(event[2], late.touches):
            continue
        vector = vectors.of_event[at]
        if known.get(event[0], 0) < vector[event[0]]:
            initials = _initials(at, late, events, vectors)
            if initials[:1] != [late.actor] or not node_of[at].blocks(late.actor):
                node_of[at].try_one_of(initials)
        if not waits:
            join(known, vector)


def _initials(early: int, late: Late, events: list, vectors: Vectors) -> list[str]:
    """Who may begin a schedule in which the late operation comes before the early one: the late one's own actor
    first."""
    actor = events[early][0]
    count = vectors.of_event[early][actor]
    between = [n for n in range(early + 1, late.at) if vectors.of_event[n].get(actor, 0) < count]
    initials: list[str] = []
    seen: list[int] = []
    for number in between:
        vector, one = vectors.of_event[number], events[number][0]
        if not any(vector.get(events[n][0], 0) >= vectors.of_event[n][events[n][0]] for n in seen):
            initials.append(one)
        seen.append(number)
    if not any(_before(n, late, events, vectors) for n in between):
        initials.insert(0, late.actor)
    return initials


def _before(number: int, late: Late, events: list, vectors: Vectors) -> bool:
    """Whether an operation comes before the late one in any case."""
    actor, _, touches, *_ = events[number]
    if late.vector.get(actor, 0) >= vectors.of_event[number][actor]:
        return True
    return late.at == len(events) and may_race(touches, late.touches)
