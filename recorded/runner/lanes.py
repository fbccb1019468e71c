"""From the raw events of an execution to the lanes of its timeline. Pure functions."""

from collections import defaultdict
from dataclasses import replace

from recorded.model.timeline import Lane, Span, format_events
from recorded.runner.execute import Execution
from recorded.runner.observe import Actors, without_start_method
from recorded.runner.tracks import GRAIN, MOST_LANES, NOISE, Track, few_enough, tidy

FEEDER = "feeder thread"  # what the recorder calls the wait for a process queue's last items


def cannot_record(version: str) -> str:
    """Why a Python of this version cannot record a timeline; empty if it can."""
    if tuple(map(int, version.split(".")[:2])) >= (3, 12):
        return ""
    return f"recording a timeline needs Python 3.12 or newer, not {version}: choose another one with --snippet-python"


def spans_from(execution: Execution) -> tuple[str, ...]:
    """The timeline of an execution with recorded events, as the strings of `Run.events`; empty without events."""
    lanes = lanes_from(execution)
    return format_events(lanes[:MOST_LANES], max(len(lanes) - MOST_LANES, 0))


def lanes_from(execution: Execution) -> tuple[Lane, ...]:
    """The lanes of an execution, in order of appearance."""
    if not any(event[0] not in ("start", "print") for event in execution.events):
        return ()
    reader = _Reader(execution)
    for kind, when, actor, *details in named_greenlets(sorted(execution.events, key=lambda event: event[1])):
        reader.read(kind, (when - reader.zero) / 1e6, actor, details)
    tracks = [track for track in reader.tracks.values() if reader.shown(track)]
    first = min((track.start for track in tracks), default=0.0)
    noise = max(NOISE, (max((track.last for track in tracks), default=0.0) - first) * GRAIN)
    return few_enough(tuple(reader.finish(track, noise) for track in tracks))


class _Reader:
    """Reads the events of one execution in order of time."""

    def __init__(self, execution: Execution) -> None:
        self.zero = execution.events[0][1]
        self.actors = Actors(execution)
        self.main = execution.events[0][2][0]
        self.exits = execution.ending.startswith("exit") and not execution.ending.startswith("exit -")
        self.tracks: dict[str, Track] = {}
        self.pids: dict[int, set[str]] = defaultdict(set)
        self.on_thread: dict[tuple, Track] = {}  # the greenlet that runs in a thread
        self.number = 0
        self.names = {event[3]: event[4] for event in execution.events if event[0] == "name"}
        printed = [event[2] for event in execution.events if event[0] == "print"]
        for actor in printed:  # other Pythons are numbered in the order in which they print
            self.actors.name(actor)
        self.printing = {actor[0] for actor in printed}
        self.speaking = {self.actors.name(actor) for actor in printed}

    def read(self, kind: str, now: float, actor: tuple, details: list) -> None:
        """Take one event in."""
        if kind in ("start", "name") or actor[1] == "MainProcess" and actor[0] not in {self.main, *self.printing}:
            return  # a fork server or a resource tracker: no actor of the program
        name = self.actors.name(actor)
        track = self.tracks.get(name)
        if kind == "dead":
            for ended in self.pids[details[0]]:
                if self.tracks[ended].dead is None:  # its own word of it comes before that of who finds it dead
                    self.tracks[ended].dead = now
        if track is None:
            track = self.tracks[name] = Track(name, now, now)
            track.adrift = kind not in ("enter", "switch")
        self.pids[actor[0]].add(name)
        getattr(self, f"_{kind}", lambda *_: None)(track, now, actor[:4], *details)
        track.step(now)

    def _enter(self, track: Track, now: float, thread: tuple, function: str) -> None:
        self.number += 1
        track.functions.append((function, self.number))
        track.awaits, track.adrift = None, False

    def _leave(self, track: Track, now: float, thread: tuple, function: str) -> None:
        if track.awaits and _plain(track.awaits[0]) == function:
            track.awaits = None  # it was resumed too often to be noted each time
        if any(_plain(name) == function for name, _ in track.functions):
            while _plain(track.functions.pop()[0]) != function:
                pass

    def _suspend(self, track: Track, now: float, thread: tuple, function: str) -> None:
        last = track.functions[-1] if track.functions else None
        self._leave(track, now, thread, function)
        if last and not track.functions:
            track.awaits = last

    def _wait(self, track: Track, now: float, thread: tuple, state: str, name: str) -> None:
        self.number += 1
        named = self.names.get(name, name)
        named = state if named.startswith("@") else without_start_method(named)
        if state == "sleep" and track.functions and track.functions[-1][0] != "<module>":
            named = track.functions[-1][0]
        # one future after another: one wait for results
        track.waits.append((state, named, self.number if named else 0))

    def _waited(self, track: Track, now: float, thread: tuple, state: str, name: str, came: bool) -> None:
        while track.waits and track.waits.pop()[0] != state:
            pass
        track.awaits = None
        if not came and track.open and state in ("lock", "semaphore", "event", "condition", "get", "put", "sleep"):
            track.close(now, gave_up=True)

    def _hold(self, track: Track, now: float, thread: tuple, name: str, depth: int) -> None:
        state = "permit" if depth == 0 else "hold"
        track.held.setdefault(name, []).append(Span(state, now, None, self._lock(name, state), max(depth, 1)))

    def _lock(self, name: str, state: str) -> str:
        named = self.names.get(name, name)
        return {"hold": "lock", "permit": "semaphore"}[state] if named.startswith("@") else named

    def _release(self, track: Track, now: float, thread: tuple, name: str, depth: int) -> None:
        # a lock may be given back by another than its holder
        holders = [track, *(other for other in self.tracks.values() if other is not track)]
        holder = next((other for other in holders if other.held.get(name)), None)
        if holder:
            held = holder.held[name].pop()
            holder.spans.append(replace(held, end=now))
            holder.calls.append(-1)

    def _switch(self, track: Track, now: float, thread: tuple, to_hub: bool) -> None:
        before = self.on_thread.get(thread) or self.tracks.get(self.actors.name((*thread, "")))
        if before:
            before.switched_out = True
            before.step(now)
        track.switched_out = to_hub
        self.on_thread[thread] = track

    def shown(self, track: Track) -> bool:
        """Whether it did anything: the greenlet that only starts others did not, nor did the thread of an executor that
        only closes its queue."""
        closes_its_queue = track.adrift and track.spans and all(span.name == FEEDER for span in track.spans)
        if closes_its_queue and track.actor not in self.speaking:
            return False
        return bool(track.spans or track.open or track.held)

    def finish(self, track: Track, noise: float) -> Lane:
        """Its lane, what is still open closed at its death or left open."""
        busy = bool(track.open)
        still_on = busy or any(track.held.values())
        if still_on and track.adrift and not track.waits and track.dead is None:
            track.dead = track.last  # nobody saw its end; it is not known to have gone on
        of_its_own = self.exits and track.actor == "main"  # nothing cut it off, whatever it was in the middle of
        if of_its_own and track.dead is None:
            track.dead = max(other.last for other in self.tracks.values())
        track.close(track.dead)
        end = track.dead if still_on else track.last
        for spans in track.held.values():
            # a permit that its taker never gives back is a signal, not a hold
            kept = [replace(span, end=track.dead) for span in spans if span.state == "hold"]
            track.spans += kept
            track.calls += [-1] * len(kept)
        # it may end with a lock in its hand, without being cut off
        if busy and not of_its_own and track.dead is not None and not track.adrift:
            track.spans.append(Span("killed", track.dead, track.dead))
            track.calls.append(0)
        numbered = sorted(zip(track.spans, track.calls, strict=True), key=lambda pair: pair[0].start)
        return Lane(track.actor, track.start, end, tidy(numbered, noise))


def named_greenlets(events: list[tuple]) -> list[tuple]:
    """The events, in order of time, with the names of greenlets in the place of their keys.

    The name is the one under which the greenlet prints. Those that never print get the next numbers.
    """
    current: dict[tuple, tuple] = {}  # the last noted actor in a process and interpreter
    names: dict[tuple, tuple] = {}
    for kind, _, actor, *_ in events:
        place = actor[0], actor[2]
        if kind != "print":
            current[place] = actor
        elif actor[4] and current.get(place, ("",))[-1].startswith("@"):
            names.setdefault((actor[0], current[place][4]), actor)
    numbers: dict[str, int] = defaultdict(int)
    for actor in names.values():
        kind, _, number = actor[4].rpartition("-")
        numbers[kind] = max(numbers[kind], int(number) + 1 if number.isdigit() else 0)
    out = []
    for event in events:
        actor = event[2]
        if actor[4].startswith("@"):
            kind = actor[4][1:].partition(".")[0]
            if (actor[0], actor[4]) not in names:
                # gevent's numbers begin at 0, the tap's at 1
                number = max(numbers[kind], 1 if kind == "greenlet" else 0)
                numbers[kind] = number + 1
                names[actor[0], actor[4]] = (*actor[:4], f"{kind}-{number}")
            actor = names[actor[0], actor[4]]
        out.append((*event[:2], actor, *event[3:]))
    return out


def _plain(function: str) -> str:
    return function.partition("(")[0]
