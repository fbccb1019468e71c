"""An event loop that runs whose turn it is, and the tasks that it runs."""

import asyncio
import re

from recorded.proof.driven.task_things import things_of

MAIN = "main"
_NUMBERED = re.compile(r"Task-\d+")


class Gone(BaseException):
    """Ends the program when its state has been noted."""


class Actor:
    """One task. known: all that it has found out; turns: of its loops, see Hooks"""

    def __init__(self, task: asyncio.Task, is_main: bool) -> None:
        self.task, self.is_main, self.id = task, is_main, id(task)
        self.known: list = []
        self.count = self.turns = 0
        self.begun = False

    @property
    def name(self) -> str:
        """As the program calls it, or by its function. A task may get its name after it was made."""
        if self.is_main:
            return MAIN
        name = self.task.get_name()
        return self.task.get_coro().__name__ if _NUMBERED.fullmatch(name) else name


class Loop(asyncio.SelectorEventLoop):
    """An event loop that runs whose turn it is."""

    def __init__(self, stage) -> None:
        super().__init__()
        self.stage = stage
        self.set_exception_handler(lambda *_: None)

    def create_task(self, coro, **options):
        task = super().create_task(coro, **options)
        if not any(actor.is_main and actor.task.done() for actor in self.stage.actors):  # the loop tidies up
            self.stage.actors.append(Actor(task, not self.stage.actors))
        return task

    def _run_once(self) -> None:
        stage = self.stage
        if stage.state is not None or stage.problem:
            raise Gone
        handle = self._silent() or self._of_turn()
        if handle in self._ready:
            self._ready.remove(handle)
        else:
            self._scheduled.remove(handle)
            handle._scheduled = False
        if (actor := self._actor_of(handle)) is not None:
            actor.begun = True
        if not handle.cancelled():
            handle._run()

    def _actor_of(self, handle: asyncio.Handle) -> Actor | None:
        owner = getattr(handle._callback, "__self__", None)
        return next((actor for actor in self.stage.actors if actor.task is owner), None)

    def _silent(self) -> asyncio.Handle | None:
        """What is no task's turn; main's, too, before any other task can go on and after all have ended."""
        for handle in self._ready:
            actor = self._actor_of(handle)
            others = [a for a in self.stage.actors if not a.is_main and not a.task.done()]
            if handle.cancelled() or actor is None or (actor.is_main and (not actor.begun or not others)):
                return handle
            # its sleep has ended in this turn
            if actor is self.stage.woken:
                self.stage.woken = None
                return handle
        return None

    def _handle_of(self, actor: Actor) -> asyncio.Handle | None:
        """What would let a task go on."""
        if actor.task.done():
            return None
        waited = actor.task._fut_waiter
        for handle in self._ready:
            if self._actor_of(handle) is actor:
                return handle
        for handle in self._scheduled:
            if waited is not None and waited in (handle._args or ()):
                return handle
        return None

    def _of_turn(self) -> asyncio.Handle:
        stage = self.stage
        if any(not self._is_of_sleep(handle) for handle in self._scheduled):
            stage.fail("it waits with a timeout")
        if not stage.left or not any(map(self._handle_of, stage.actors)):
            stage.note(ready=lambda actor: self._handle_of(actor) is not None)
            raise Gone
        name = stage.left.pop(0)
        actor = next((a for a in stage.actors if a.name == name), None)
        handle = self._handle_of(actor) if actor is not None else None
        if handle is None:
            stage.fail(f"the same turns did not lead to the same state: {name} cannot go on")
        names = stage.names()
        actor.known.append(tuple(things_of(names, stage.actors)))
        stage.woken = actor if handle in self._scheduled else None
        return handle

    def _is_of_sleep(self, handle: asyncio.TimerHandle) -> bool:
        return handle.cancelled() or any(
            a.task._fut_waiter in (handle._args or ()) for a in self.stage.actors if not a.task.done()
        )
