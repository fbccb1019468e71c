"""The search: every class of schedules of a program, each tried once or a few times.

A depth-first search without states: a node is a point of the current run, a run is made again from its beginning with
another choice at the deepest node that has one left. Which choices are needed says `backtrack`; sleep sets (Godefroid
1996) leave out those whose schedules have been tried at another place. Racing accesses of variables, as they are found,
become operations, and the search begins again (`races`).
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, field

from recorded.proof.orders.explorer.backtrack import Node, add_backtracks
from recorded.proof.orders.explorer.barrier import FINER
from recorded.proof.orders.explorer.choice import still_asleep
from recorded.proof.orders.explorer.classes import Class, class_of
from recorded.proof.orders.explorer.event import CLEARED
from recorded.proof.orders.explorer.plan import Plan
from recorded.proof.orders.explorer.program import Program
from recorded.proof.orders.explorer.races import racing_places
from recorded.proof.orders.explorer.replay import Theatre, Unplayable
from recorded.proof.orders.explorer.sleeping import DECIDES
from recorded.proof.orders.explorer.touches import Touches
from recorded.proof.orders.explorer.twins import WHO, asks_who
from recorded.proof.orders.explorer.vectors import Vectors, vectors_of


def used() -> float:
    """Seconds of processor time that this process and those it has waited for have used."""
    return sum(os.times()[:4])


@dataclass
class Findings:
    """What a search has found.

    classes: by their key, each with the moves of a schedule of it
    schedules: how many have run; steps: of the longest; seconds: of processor time
    waits: how long sleeps and timeouts last
    visible: places in the program whose accesses race, and other finer points
    incomplete: why not every schedule was tried, empty if every one was
    """

    clock: str
    classes: dict[tuple, tuple[Class, tuple[str, ...]]] = field(default_factory=dict)
    schedules: int = 0
    steps: int = 0
    seconds: float = 0.0
    flags: set[str] = field(default_factory=set)
    waits: set[float] = field(default_factory=set)
    visible: frozenset = frozenset()
    incomplete: str = ""


def explore(
    theatre: Theatre,
    program: Program,
    clock: str = "any",
    seconds: float = 30.0,
    visible: frozenset = frozenset(),
    each: Callable[[dict, Vectors, tuple[str, ...]], None] = lambda *_: None,
) -> Findings:
    """All classes of schedules of the program, within so much processor time.

    visible: what is so from the beginning; each: called with the trace of each schedule that runs to its end, its
    vectors and its moves, no two of which differ only in the order of operations that commute, as long as nothing else
    turns out to be visible
    """
    began = used()
    if asks_who(program.source):
        visible |= {WHO}
    while True:
        found = Findings(clock, visible=visible)
        finer = _search(theatre, program, found, began + seconds, each)
        found.seconds = used() - began
        if not finer:
            return found
        visible |= finer


def _search(theatre: Theatre, program: Program, found: Findings, deadline: float, each: Callable) -> frozenset:
    """Fill `found`; what must be visible that is not, then `found` is worth nothing."""
    nodes: list[Node] = []
    moves: tuple[str, ...] = ()
    sleep: dict[str, Touches] = {}
    while True:
        if used() > deadline:
            found.incomplete = f"stopped after {found.schedules} schedules"
            return frozenset()
        try:
            trace = theatre.run(program, Plan(moves, sleep, found.clock, found.visible, program.alike))
        except Unplayable as problem:
            found.incomplete = str(problem)
            return frozenset()
        found.schedules += 1
        found.steps = max(found.steps, len(trace["nodes"]))
        found.flags |= set(trace["flags"])
        found.waits |= trace["waits"]
        if finer := _finer(trace, found):
            return finer
        # what is before the latest choice has been looked at
        first = trace["nodes"][len(moves) - 1][1] if moves else 0
        _grow(nodes, trace, sleep)
        vectors = vectors_of(trace["events"])
        if racing := racing_places(trace, vectors) - found.visible:
            return frozenset(racing)
        if trace["ending"] in ("too long", "diverged"):
            found.incomplete = _WHY[trace["ending"]]
            return frozenset()
        if trace["ending"] != "asleep":
            one = class_of(trace, vectors)
            played = tuple(node.chosen for node in nodes)
            found.classes.setdefault(one.key, (one, played))
            each(trace, vectors, played)
        add_backtracks(nodes, trace, vectors, first)
        while nodes and not nodes[-1].left:
            nodes.pop()
        if not nodes:
            for flag, why in _FLAGS.items():
                if flag in found.flags:
                    found.incomplete = why
            return frozenset()
        sleep = _turn(nodes[-1])
        moves = tuple(node.chosen for node in nodes)


_WHY = {
    "too long": "a thread goes round without waiting, or takes too many steps",
    "diverged": "the same choices did not lead to the same run: something is not modelled",
}

_FLAGS = {
    "bounded": "a loop may go round any number of times, and each time something changes",
    DECIDES: "it decides by the clock",
}


def _finer(trace: dict, found: Findings) -> frozenset:
    return frozenset({FINER, WHO, CLEARED}) & set(trace["flags"]) - found.visible


def _grow(nodes: list[Node], trace: dict, sleep: dict[str, Touches]) -> None:
    """Add the nodes of a run that are new. sleep: what sleeps at the first of them."""
    for pending, _, chosen in trace["nodes"][len(nodes) :]:
        nodes.append(Node(pending, dict(sleep), chosen))
        sleep = still_asleep(sleep, chosen, pending[chosen][1])


def _turn(node: Node) -> dict[str, Touches]:
    """Choose otherwise at a node; what sleeps after that."""
    node.sleep.update({move: node.pending[move][1] for move in node.done})
    node.choose(node.left[0])
    return still_asleep(node.sleep, node.chosen, node.pending[node.chosen][1])
