"""Who acts in an execution: which of its processes and threads are actors of the program, and under which names."""

from recorded.runner.event import Actor
from recorded.runner.execute import Execution
from recorded.runner.moments import printing
from recorded.runner.observe import Actors
from recorded.runner.tracks import Track

_FEEDER = "feeder thread"  # what the recorder calls the wait for a process queue's last items


class Cast:
    """The actors of an execution."""

    def __init__(self, execution: Execution, main: int) -> None:
        self._actors = Actors(execution)
        prints = printing(execution)
        # other Pythons are numbered in the order in which they print
        self._speaking = {self._actors.name(actor) for actor in prints}
        self._processes = {main, *(actor.pid for actor in prints)}

    def name(self, actor: Actor) -> str:
        """The name under which an actor is recorded."""
        return self._actors.name(actor)

    def takes_part(self, actor: Actor) -> bool:
        """Whether its process belongs to the program: a fork server or a resource tracker does not."""
        return actor.process != "MainProcess" or actor.pid in self._processes

    def shows(self, track: Track) -> bool:
        """Whether an actor did anything.

        The greenlet that only starts others did not, nor did the thread of an executor that only closes its queue.
        """
        closes_its_queue = track.adrift and all(stretch.span.name == _FEEDER for stretch in track.stretches)
        if closes_its_queue and track.stretches and track.actor not in self._speaking:
            return False
        return bool(track.stretches or track.open or track.held)
