"""A program with threads, brought to a state by the turns of its threads."""

from recorded.proof.driven.director import SILENT, Director
from recorded.proof.driven.state import State, Undrivable
from recorded.proof.driven.walk import Coarse
from recorded.proof.orders.explorer.barrier import FINER
from recorded.proof.orders.explorer.event import CLEARED
from recorded.proof.orders.explorer.plan import Plan
from recorded.proof.orders.explorer.program import Program
from recorded.proof.orders.explorer.races import racing_places
from recorded.proof.orders.explorer.replay import Theatre
from recorded.proof.orders.explorer.vectors import vectors_of

FINE = frozenset({"notify", FINER})


class Threads:
    """Drives one program. visible: the places in it that are turns, more with every run"""

    def __init__(self, theatre: Theatre, program: Program) -> None:
        self.theatre, self.program = theatre, program
        self.visible = FINE | {CLEARED} if ".clear()" in program.source else FINE

    def after(self, turns: tuple[str, ...]) -> State:
        """The state after these turns, each the name of an actor. Raises Coarse, Undrivable, Unplayable."""
        director = Director(turns, self.program)
        plan = Plan(visible=self.visible, watched=True)
        trace = self.theatre.run(self.program, plan, chooser=director.choose)
        if director.problem:
            raise Undrivable(director.problem)
        # as if there were no locks: what they keep apart is what a reader would try to bring together
        unlocked = [
            [actor, kind, touches if kind in SILENT else (), after, place]
            for actor, kind, touches, after, place in trace["events"]
        ]
        racing = racing_places(trace, vectors_of(unlocked))
        if not racing <= self.visible:
            self.visible |= racing
            raise Coarse
        return director.state
