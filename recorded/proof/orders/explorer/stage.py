"""The stage: runs one program with real threads, of which one runs at a time, and follows a given schedule.

A thread that is about to do something that others can notice announces it (`perform`), and the stage chooses who goes
on. All that a thread does between two such operations is its own business: no other can tell when it was done. So
`perform` is the only place where threads change.
"""

import _thread
from collections.abc import Callable

from recorded.proof.orders.explorer.choice import choose
from recorded.proof.orders.explorer.operation import Actor, Operation, raw_lock
from recorded.proof.orders.explorer.passing import time_of
from recorded.proof.orders.explorer.plan import Plan
from recorded.proof.orders.explorer.situation import place_of, situations
from recorded.proof.orders.explorer.times import Times
from recorded.proof.orders.explorer.touches import changes
from recorded.proof.orders.explorer.trace import trace_of

get_ident = _thread.get_ident


class Gone(BaseException):
    """Ends a thread of the program when the run is over."""


class Stage:
    """program: the path of its file; on_step: called with the stage and the actor whose turn it is, None at the end
    chooser: whose turn it is, from the stage and the actor that was last

    trace: what happened, once it is over
    on_value: called with the actor, the number of the place and the value that an access there has found
    """

    on_value: Callable | None = None

    def __init__(self, plan: Plan, program: str, on_step: Callable | None = None, chooser: Callable = choose) -> None:
        self.plan, self.program, self.on_step, self.chooser = plan, program, on_step, chooser
        self.ended = raw_lock()
        self.ended.acquire()
        self.trace: dict | None = None
        self.sleeping = dict(plan.sleeping)
        self.time = time_of(plan.clock)
        self.actors: list[Actor] = []
        self.family: dict[str, Actor] = {}  # the same by their ids
        self.by_ident: dict[int, Actor] = {}
        self.last: Actor | None = None  # whose turn it is
        self.nodes: list = []  # of each step: what could have been done, how many events before, the move
        self.events: list = []  # [actor, kind, touches, events it comes after, place], None for a tick of the clock
        self.prints: list = []  # [actor, operations before it, name, line, stream, text]
        self.accesses: list = []  # (actor, operations before it, thing, mode, place)
        self.noted: set = set()
        self.times = Times()
        self.things: list = []  # locks, queues … of the program, by which its state is known
        self._state: tuple | None = None
        self.news = 0  # how much has changed that a state does not show
        self.flags: set[str] = set()
        self.waits: set[float] = set()  # how long sleeps and timeouts last
        self.outside = 0  # things made before the program began
        self.numbers = 0
        self.at_exit: list = []  # what is to be called then
        self.exited = ""
        self.fatal = False  # somebody ends the process without a word to the others

    # who is there ----------------------------------------------------------------------------------------

    def add(self, actor: Actor) -> None:
        """One more actor."""
        self.actors.append(actor)
        self.family[actor.id] = actor

    def enter(self, actor: Actor) -> None:
        """The calling thread is this actor from now on."""
        actor.ident = get_ident()
        self.by_ident[actor.ident] = actor

    def me(self) -> Actor | None:
        return self.by_ident.get(get_ident())

    def waiting(self) -> list[Actor]:
        """Those who have announced something."""
        return [a for a in self.actors if a.operation is not None and not a.silenced]

    def new_name(self, kind: str) -> str:
        """A name for a new thing, the same in every schedule: who made it, and which of his it is."""
        maker = self.me()
        if maker is None:
            self.outside += 1
            return f"{kind} {self.outside}"
        maker.made += 1
        return f"{kind} {maker.id}/{maker.made}"

    def new_number(self) -> int:
        """A number that nobody else has had in this run."""
        self.numbers += 1
        return self.numbers

    def forget_state(self) -> None:
        """Something has happened since it was looked at."""
        self._state = None

    def state(self) -> tuple:
        """All that decides what can happen from here, but for the time."""
        if self._state is None:
            self._state = (self.news, *situations(self.actors), *[thing.state() for thing in self.things])
        return self._state

    def is_in_vain(self, actor: Actor) -> bool:
        """Whether it would only go round a loop once more, and all is as it was."""
        return actor.operation.came_round and self.state() in actor.states

    # operations ------------------------------------------------------------------------------------------

    def perform(self, kind, touches=(), available=None, patience=None, options=1, at=None) -> bool:
        """Announce an operation and wait for the turn; the caller then does it. False if its patience has ended.

        at: the place of an access; the rest as in Operation
        """
        actor = self.me()
        if self.trace is not None:
            raise Gone
        actor.operation = operation = Operation(kind, touches, available, patience, options)
        if patience:
            self.waits.add(patience)
        if patience or self.plan.watched:
            operation.place = (*place_of(self.program), at)
        self.time.announce(actor)
        operation.came_round, actor.turns = actor.turns > 0, 0
        chosen = self.chooser(self, actor)
        if chosen is not actor:
            self.last = chosen
            chosen.gate.release()
            self.wait_for_turn(actor)
        self.last = actor
        return self.begin(actor)

    def wait_for_turn(self, actor: Actor) -> None:
        """Stand still until somebody gives the turn to this actor. Raises Gone if the run is over."""
        actor.gate.acquire()
        if self.trace is not None:
            raise Gone

    def begin(self, actor: Actor) -> bool:
        """The turn has come: note the operation."""
        operation = actor.operation
        granted, touches = operation.granted, operation.touches
        if operation.impatient or (operation.came_round and not changes(touches)):
            actor.in_vain += self.is_in_vain(actor)
            actor.states.add(self.state())
            actor.rounds[operation.place] = actor.rounds.get(operation.place, 0) + 1
        actor.operation = None
        actor.count += 1
        self.events.append([actor.id, operation.kind, touches, (), operation.place])
        if not granted:
            self.times.pass_for(actor, operation.patience)
        self.times.come_after_touched(actor, touches)
        self.times.leave(self.number, actor)
        return granted

    @property
    def number(self) -> int:
        """The number of the operation that is being done."""
        return len(self.events) - 1

    def comes_after(self, *numbers: int | None) -> None:
        """The operation that is being done comes after these."""
        earlier = tuple(n for n in numbers if n is not None)
        self.events[-1][3] = (*self.events[-1][3], *earlier)
        self.times.come_after(self.last, earlier)
        self.times.leave(self.number, self.last)

    def tick(self) -> None:
        """All that was is before all that comes."""
        if self.events and self.events[-1] is not None:
            self.events.append(None)

    def leave(self, actor: Actor) -> None:
        """The thread goes; somebody else goes on."""
        self.last = self.chooser(self, actor)
        self.last.gate.release()

    def stop(self, actor: Actor) -> None:
        """The thread goes, but it stays where it is until the run is over."""
        self.leave(actor)
        self.wait_for_turn(actor)

    def finish(self, ending: str, pending: dict) -> None:
        """The run is over, whoever finds it. Raises Gone."""
        if self.on_step:
            self.on_step(self, None)
        self.trace = trace_of(self, ending, pending)
        self.ended.release()
        raise Gone

    def clear(self, patience: float = 1.0) -> bool:
        """End all threads of the run that is over; whether all have ended. Program code that comes with it (`finally`)
        finds a stage that is closed."""
        for actor in self.actors:
            actor.gate.release()
        looks = 10  # on a busy machine a look comes late, and so may the threads
        return all(any(actor.ended.acquire(timeout=patience / looks) for _ in range(looks)) for actor in self.actors)
