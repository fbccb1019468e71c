"""How the schedules of a program end: what they print and how, how many of them, and one that does."""

from dataclasses import dataclass

from recorded.proof.orders.explorer.program import Program
from recorded.proof.orders.explorer.replay import Theatre
from recorded.proof.orders.explorer.search import explore
from recorded.proof.orders.explorer.vectors import Vectors
from recorded.proof.orders.reader.counting import Uncounted, schedules_of

Said = tuple[tuple[str, str], ...]  # (actor, line) of each printed line, sorted


@dataclass
class Outcome:
    """ending: `exit 0`, `hang` …; said: what is printed, in any order; complaint: the last line of standard error

    schedules: how many end like this, 0 if they are too many to count; moves: of the shortest of them
    """

    ending: str
    said: Said
    complaint: str
    schedules: int = 0
    moves: tuple[str, ...] = ()

    @property
    def fails(self) -> bool:
        """Whether it hangs, ends with an error, or a thread of it does."""
        return self.ending != "exit 0" or bool(self.complaint)


@dataclass(frozen=True)
class Outcomes:
    """threads: how many at most, the main thread among them; visible: see Findings
    incomplete: why not every schedule was tried, empty if every one was
    """

    outcomes: list[Outcome]
    threads: int
    visible: frozenset
    incomplete: str

    @property
    def schedules(self) -> int:
        """How many there are, 0 if they are too many to count."""
        return sum(one.schedules for one in self.outcomes) if all(one.schedules for one in self.outcomes) else 0


def outcomes_of(theatre: Theatre, program: Program, seconds: float) -> Outcomes:
    """Try every schedule of a program, within so much processor time; the outcomes, those that fail first."""
    found: dict[tuple, Outcome] = {}
    actors: set[str] = set()
    uncounted: set[tuple] = set()

    def note(trace: dict, vectors: Vectors, moves: tuple[str, ...]) -> None:
        outcome = outcome_of(trace)
        key = (outcome.ending, outcome.said, outcome.complaint)
        known = found.setdefault(key, outcome)
        actors.update(event[0] for event in trace["events"] if event)
        try:
            known.schedules += schedules_of(trace, vectors)
        except Uncounted:
            uncounted.add(key)
        if not known.moves or len(moves) < len(known.moves):
            known.moves = moves

    first = explore(theatre, program, seconds=seconds)
    if first.incomplete:
        return Outcomes([], 0, first.visible, first.incomplete)
    # what is visible is known only now
    second = explore(theatre, program, seconds=seconds, visible=first.visible, each=note)
    for key in uncounted:
        found[key].schedules = 0
    ordered = sorted(found.values(), key=lambda one: (not one.fails, one.schedules, one.said))
    return Outcomes(ordered, len(actors), first.visible, second.incomplete)


def outcome_of(trace: dict) -> Outcome:
    """How a run ends."""
    said = sorted((name, text) for _, _, name, _, stream, text in trace["prints"] if stream == "out")
    complaints = [text for *_, stream, text in trace["prints"] if stream == "err"]
    complaint = complaints[-1].rstrip().rpartition("\n")[2] if complaints else ""
    return Outcome(trace["ending"], tuple(said), complaint)
