"""Models of Queue, LifoQueue, PriorityQueue and SimpleQueue: one operation each.

A queue is a thing with two ends: those who put meet at its tail, those who get at its head, and a put and a get of a
queue that holds something commute. A get comes after the put that gave it its item; a put into a queue that was full
comes after the get that made room. One that does not wait, or not for ever, has looked for that item or that room, and
might have come too early: both are things. Where the order of items is another (last in, first out; priorities), there
is one end only.
"""

import collections
import queue

from recorded.proof.orders.explorer.acting import acting
from recorded.proof.orders.explorer.operation import patience_of
from recorded.proof.orders.explorer.thing import Thing


class Model(Thing):
    """What the four kinds have in common; mixed in before the library's class, which keeps the items."""

    two_ends = True

    def _start(self, maxsize: int) -> None:
        self._appear("queue")
        self.maxsize = maxsize
        self._init(maxsize)
        self.unfinished_tasks = 0
        self.is_shutdown = False
        self.puts: collections.deque = collections.deque()  # of each item: the operation that put it
        self.gets: list[int] = []  # all operations that took an item
        self.count = 0  # of all puts

    def state(self) -> object:
        return tuple(map(id, self.queue)), self.unfinished_tasks, self.is_shutdown

    # what an operation touches ---------------------------------------------------------------------------

    def _end(self, name: str, hasty: bool) -> tuple:
        return ((f"{self.id} {name}" if self.two_ends else self.id, "w" if hasty else "wb"),)

    def _both_ends(self) -> tuple:
        return ((f"{self.id} head", "r"), (f"{self.id} tail", "r")) if self.two_ends else ((self.id, "r"),)

    def _numbered(self, what: str, number: int, mode: str) -> tuple:
        return ((f"{self.id} {what} {number}", mode),) if self.two_ends and number >= 0 else ()

    def _tasks(self, mode: str) -> tuple:
        return ((f"{self.id} tasks", mode),)

    def _takes(self) -> bool:
        return self.maxsize <= 0 or self._qsize() < self.maxsize or self.is_shutdown

    def _gives(self) -> bool:
        return self._qsize() > 0 or self.is_shutdown

    # operations ------------------------------------------------------------------------------------------

    def put(self, item: object, block: bool = True, timeout: float | None = None) -> None:
        patience = _patience(block, timeout)
        stage = acting()
        if stage is None:
            self.puts.append(None)
            self.count += 1
            return self._put(item)

        hasty = patience is not None and self.maxsize > 0

        def touches() -> tuple:
            room = self._numbered("room", self.count - self.maxsize, "r") if hasty else ()
            waits = not hasty and self.maxsize > 0
            return (*self._end("tail", not waits), *self._numbered("item", self.count, "w"), *room, *self._tasks("a"))

        in_time = stage.perform("put", touches, self._takes, patience)
        if self.is_shutdown:
            raise queue.ShutDown
        if not in_time:
            raise queue.Full
        if not hasty and 0 < self.maxsize <= self.count:
            stage.comes_after(self.gets[self.count - self.maxsize])
        self.count += 1
        self.puts.append(stage.number)
        self._put(item)
        self.unfinished_tasks += 1
        return None

    def get(self, block: bool = True, timeout: float | None = None) -> object:
        patience = _patience(block, timeout)
        stage = acting()
        if stage is None:
            self.puts.popleft()
            return self._get()
        if not stage.perform("get", lambda: self._get_touches(patience), self._gives, patience):
            raise queue.Empty
        if not self._qsize():
            raise queue.ShutDown
        put = self.puts.popleft()
        if self.two_ends and patience is None:  # a hasty one did not have to come after it
            stage.comes_after(put)
        self.gets.append(stage.number)
        return self._get()

    def _get_touches(self, patience: float | None) -> tuple:
        hasty = patience is not None
        fails = not self._qsize() and (hasty or self.is_shutdown)
        head = ((f"{self.id} head" if self.two_ends else self.id, "r"),) if fails else self._end("head", hasty)
        item = self._numbered("item", len(self.gets), "r") if hasty else ()
        room = self._numbered("room", len(self.gets), "w") if self.maxsize > 0 else ()
        return (*head, *item, *room)

    def put_nowait(self, item: object) -> None:
        self.put(item, block=False)

    def get_nowait(self) -> object:
        return self.get(block=False)

    def _look(self) -> None:
        if stage := acting():
            stage.perform("look at", self._both_ends())

    def qsize(self) -> int:
        self._look()
        return self._qsize()

    def empty(self) -> bool:
        self._look()
        return not self._qsize()

    def full(self) -> bool:
        self._look()
        return 0 < self.maxsize <= self._qsize()

    def task_done(self) -> None:
        if stage := acting():
            modes = {0: "w", 1: "we"}
            stage.perform("task_done", lambda: self._tasks(modes.get(self.unfinished_tasks, "de")))
        if self.unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self.unfinished_tasks -= 1

    def join(self) -> None:
        acting().perform("wait until all is done", self._tasks("rb"), lambda: not self.unfinished_tasks)

    def shutdown(self, immediate: bool = False) -> None:
        ends = ((f"{self.id} head", "w"), (f"{self.id} tail", "w")) if self.two_ends else ((self.id, "w"),)
        stage = acting()
        stage.perform("shutdown", (*ends, *(self._tasks("w") if immediate else ())))
        self.is_shutdown = True
        while immediate and self._qsize():
            self._get()
            self.puts.popleft()
            self.gets.append(stage.number)
            self.unfinished_tasks -= self.unfinished_tasks > 0


if not hasattr(queue, "ShutDown"):  # new in Python 3.13
    del Model.shutdown


class Queue(Model, queue.Queue):
    def __init__(self, maxsize: int = 0) -> None:
        self._start(maxsize)


class LifoQueue(Model, queue.LifoQueue):
    two_ends = False

    def __init__(self, maxsize: int = 0) -> None:
        self._start(maxsize)


class PriorityQueue(Model, queue.PriorityQueue):
    two_ends = False

    def __init__(self, maxsize: int = 0) -> None:
        self._start(maxsize)


class SimpleQueue(Model, queue.Queue):
    def __init__(self) -> None:
        self._start(0)

    # it has none of these
    task_done = join = shutdown = full = property()


def _patience(block: bool, timeout: float | None) -> float | None:
    if timeout is not None and float(timeout) < 0:
        raise ValueError("'timeout' must be a non-negative number")
    return patience_of(timeout if block else 0)
