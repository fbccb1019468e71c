"""How time passes on the stage: who may go on now.

AnyTime: a sleep or a timeout is a lower bound and nothing more, for a thread may be kept from its processor as long as
the system likes: it ends now, or after all that others do. With a margin, what lasts so many seconds or longer lasts
longer than all that others do meanwhile; no thread is ever late by so much. IdealTime: nothing takes time but sleeping
and waiting, and every sleeper wakes on the dot.

A program may sleep and look, sleep and look, for ever. Who goes round such a loop while nothing at all has changed
since he was last here goes round *in vain*: one more round could do nothing that the last one did not, so others go on.
If something does change each time, nobody can tell when it is enough: after ROUNDS such a thread counts as *tired*,
others go on first, and the search is no longer complete (flag `bounded`).
"""

from recorded.proof.orders.explorer.operation import Actor

ROUNDS = 5  # how often a sleep or a timeout at one place ends while others could go on instead
ALONE = 50  # how often one goes round in vain when nobody else can go on: after that it goes round for ever


class AnyTime:
    def __init__(self, margin: float | None = None) -> None:
        self.margin = margin
        self.looks = 0
        self.ticks = margin is not None

    def may(self, actor: Actor) -> bool:
        """Whether it could go on now."""
        return actor.operation.granted or actor.operation.patience is not None

    def announce(self, actor: Actor) -> None:
        """Note when an operation that was just announced ends at the soonest."""
        actor.operation.deadline = actor.since[0] + (actor.operation.patience or 0)

    def able(self, stage) -> list[Actor]:
        """Those who may go on now."""
        ready = [a for a in stage.waiting() if self.may(a)]
        kept = [a for a in ready if self._is_kept(a)]
        vain = [a for a in ready if a not in kept and stage.is_in_vain(a)]
        tired = [a for a in ready if a not in kept and a not in vain and _is_tired(a)]
        prompt = [a for a in ready if a not in kept and a not in vain and a not in tired]
        if prompt and tired:
            stage.flags.add("bounded")
        if prompt or stage.exited:
            return prompt
        if kept:
            first = min(a.operation.deadline for a in kept)
            stage.tick()
            return [a for a in kept if a.operation.deadline <= first + 1e-6]
        return sorted(tired, key=_rounds)[:1] or alone(vain)

    def _is_kept(self, actor: Actor) -> bool:
        operation = actor.operation
        return self.margin is not None and operation.impatient and operation.patience >= self.margin

    def look(self, actor: Actor) -> tuple[int, dict[int, float]]:
        """Look at a clock: the number of this look, and how long ago the others are at least, 0 the program's start."""
        self.looks += 1
        actor.since[self.looks] = 0.0
        return self.looks, dict(actor.since)


class IdealTime:
    ticks = True

    def __init__(self) -> None:
        self.now = 0.0
        self.looks = [0.0]

    def announce(self, actor: Actor) -> None:
        """Note when an operation that was just announced ends."""
        actor.operation.deadline = self.now + (actor.operation.patience or 0)

    def able(self, stage) -> list[Actor]:
        """Those who may go on now; lets time pass if nobody else may."""
        ready = [a for a in stage.waiting() if self.may(a)]
        sleepers = [a for a in stage.waiting() if a.operation.patience is not None]
        if ready or stage.exited or not sleepers:
            return ready
        if all(stage.is_in_vain(a) for a in sleepers) and not alone(sleepers):
            return []
        self.now = max(self.now, min(a.operation.deadline for a in sleepers))
        stage.tick()
        return [a for a in stage.waiting() if self.may(a)]

    def may(self, actor: Actor) -> bool:
        """Whether it can go on now."""
        operation = actor.operation
        return operation.granted or (operation.patience is not None and self.now >= operation.deadline)

    def look(self, actor: Actor) -> tuple[int, dict[int, float]]:
        """Look at a clock: the number of this look, and how long ago the others are, 0 the program's start."""
        self.looks.append(self.now)
        return len(self.looks) - 1, {number: self.now - then for number, then in enumerate(self.looks)}


def _rounds(actor: Actor) -> int:
    return actor.rounds.get(actor.operation.place, 0)


def _is_tired(actor: Actor) -> bool:
    return actor.operation.impatient and _rounds(actor) >= ROUNDS


def alone(vain: list[Actor]) -> list[Actor]:
    """Of those who only go round in vain: the one whose turn it is, none if they have gone round long enough."""
    return [a for a in vain if a.in_vain < ALONE][:1]


def time_of(clock: str) -> AnyTime | IdealTime:
    """The time that a name stands for: `any`, `ideal`, or `margin 0.2`."""
    if clock == "ideal":
        return IdealTime()
    return AnyTime(float(clock.split()[1]) if clock.startswith("margin") else None)
