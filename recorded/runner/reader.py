"""Reads the moments of an execution, in order of time, into the tracks of its actors."""

from collections import defaultdict
from collections.abc import Callable
from itertools import count

from recorded.model.timeline import Span
from recorded.runner.cast import Cast
from recorded.runner.event import Actor
from recorded.runner.moments import Moment
from recorded.runner.observe import without_start_method
from recorded.runner.tracks import Call, Stretch, Track


class UnknownEvent(ValueError):
    """The tap wrote an event of a kind that no lane can be made of."""

    def __init__(self, moment: Moment) -> None:
        super().__init__(
            f"the tap wrote an event of unknown kind {moment.kind!r} after {moment.now:.1f} ms, details "
            f"{moment.details!r}: say in {__name__}.HANDLERS what it means to a timeline"
        )


class Reader:
    """The tracks of the actors, by name, in order of appearance."""

    def __init__(self, cast: Cast, moments: list[Moment]) -> None:
        self.tracks: dict[str, Track] = {}
        self._cast = cast
        self._names = dict(moment.details for moment in moments if moment.kind == "name")
        self._number = count(1)
        self._of_process: dict[int, set[str]] = defaultdict(set)
        self._running: dict[Actor, Track] = {}  # the greenlet that runs in a thread

    def read(self, moment: Moment) -> None:
        """Take one moment in. Raises UnknownEvent."""
        if moment.kind not in HANDLERS:
            raise UnknownEvent(moment)
        handle = HANDLERS[moment.kind]
        if handle is None or not self._cast.takes_part(moment.actor):
            return
        track = self._track(moment)
        handle(self, track, moment, *moment.details)
        track.step(moment.now)

    def _track(self, moment: Moment) -> Track:
        name = self._cast.name(moment.actor)
        if name not in self.tracks:
            adrift = moment.kind not in ("enter", "switch")
            self.tracks[name] = Track(name, moment.now, moment.now, adrift=adrift)
        self._of_process[moment.actor.pid].add(name)
        return self.tracks[name]

    def _go_on(self, track: Track, moment: Moment, *_details) -> None:
        """It only shows that the actor is there."""

    def _print(self, track: Track, moment: Moment, line: int, _text: str) -> None:
        track.at(line)

    def _enter(self, track: Track, moment: Moment, function: str, line: int = 0) -> None:
        # a module begins before its first line does anything
        track.enter(Call(function, next(self._number), 0 if function == "<module>" else line))

    def _leave(self, track: Track, moment: Moment, function: str, _line: int = 0) -> None:
        track.leave(function)

    def _suspend(self, track: Track, moment: Moment, function: str, line: int = 0) -> None:
        track.at(line)
        track.suspend(function)

    def _wait(self, track: Track, moment: Moment, state: str, key: str, line: int = 0) -> None:
        track.at(line)
        number, name = next(self._number), self._known(key)
        name = state if name.startswith("@") else without_start_method(name)
        if state == "sleep" and track.calls and track.calls[-1].function != "<module>":
            name = track.calls[-1].function
        # one future after another: one wait for results
        track.waits.append(Stretch(Span(state, moment.now, None, name, line=line), number if name else None))

    def _waited(self, track: Track, moment: Moment, state: str, _key: str, came: bool) -> None:
        track.come_back(state, moment.now, came)

    def _hold(self, track: Track, moment: Moment, key: str, depth: int, line: int = 0) -> None:
        track.at(line)
        state, kind = ("hold", "lock") if depth else ("permit", "semaphore")
        name = self._known(key)
        shown = kind if name.startswith("@") else name
        track.hold(self._held_as(key, depth), Span(state, moment.now, None, shown, max(depth, 1), line=line))

    def _release(self, track: Track, moment: Moment, key: str, depth: int) -> None:
        lock = self._held_as(key, depth)
        # a lock may be given back by another than its holder
        for holder in (track, *self.tracks.values()):
            if holder.held.get(lock):
                holder.give_back(lock, moment.now)
                return

    def _held_as(self, key: str, depth: int) -> str:
        """What all call a lock that is taken, also where its maker knows it by name and other processes by its key.

        A permit that another process gives back is a signal, so that process need not find it.
        """
        return self._known(key) if depth else key

    def _switch(self, track: Track, moment: Moment, to_hub: bool) -> None:
        before = self._running.get(moment.thread) or self.tracks.get(self._cast.name(moment.thread))
        if before:
            before.switched_out = True
            before.step(moment.now)
        track.switched_out = to_hub
        self._running[moment.thread] = track

    def _dead(self, _track: Track, moment: Moment, pid: int) -> None:
        for name in self._of_process[pid]:
            track = self.tracks[name]
            if track.dead is None:  # its own word of it comes before that of who finds it dead
                track.dead = moment.now

    def _known(self, key: str) -> str:
        """The name of a lock that other processes know by its key; the key if nobody told its name."""
        return self._names.get(key, key)


# what each kind of event means to the actor that it happened to
HANDLERS: dict[str, Callable[..., None] | None] = {
    "start": None,  # of a Python, perhaps of one that is no actor
    "name": None,
    "print": Reader._print,
    "greenlets": Reader._go_on,
    "trespass": Reader._go_on,
    "enter": Reader._enter,
    "leave": Reader._leave,
    "suspend": Reader._suspend,
    "wait": Reader._wait,
    "waited": Reader._waited,
    "hold": Reader._hold,
    "release": Reader._release,
    "switch": Reader._switch,
    "dead": Reader._dead,
}
