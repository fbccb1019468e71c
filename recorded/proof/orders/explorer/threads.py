"""Models of threads: starting, joining and ending one are one operation each; the thread itself is a real one."""

import _thread
import contextvars
import itertools
import sys
import threading

from recorded.proof.orders.explorer.acting import acting
from recorded.proof.orders.explorer.operation import Actor, Operation, patience_of, raw_lock
from recorded.proof.orders.explorer.stage import Gone, Stage

start_raw_thread = _thread.start_new_thread
CENSUS = "who is there"  # the list of all threads


class Flag:
    """Thread._started: starting is one operation, so nobody has to wait for it."""

    def __init__(self) -> None:
        self.up = False

    def is_set(self) -> bool:
        return self.up

    def set(self) -> None:
        self.up = True

    def _at_fork_reinit(self) -> None:
        self.up = False


def end_of(actor: Actor) -> str:
    """The thing that everybody who joins a thread waits for."""
    return f"end {actor.id}"


_prepare = threading.Thread.__init__


def prepare(self: threading.Thread, *args: object, **kwargs: object) -> None:
    """Thread.__init__"""
    _prepare(self, *args, **kwargs)
    self._started = Flag()
    self._actor = None
    stage = acting()
    self._serial = stage.new_number() if stage else 0


def number_of(self: threading.Thread) -> int:
    """Thread.__hash__: the same in every schedule, so that a set of threads has the same order."""
    return getattr(self, "_serial", 0)


def start(self: threading.Thread) -> None:
    """Thread.start"""
    if not self._initialized:
        raise RuntimeError("thread.__init__() not called")
    if self._started.is_set():
        raise RuntimeError("threads can only be started once")
    if getattr(self, "_context", contextvars) is None:  # Python 3.14 and newer
        inherits = sys.flags.thread_inherit_context
        self._context = contextvars.copy_context() if inherits else contextvars.Context()
    stage = acting()
    parent = stage.last
    parent.children += 1
    actor = Actor(f"{parent.id}.{parent.children}", lambda: self.name, self.daemon)
    actor.operation = Operation("begin")
    actor.pool = next((arg.id for arg in self._args if getattr(arg, "is_of_pool", False)), "")
    actor.is_worker = bool(actor.pool)
    self._actor = actor
    stage.perform("start", ((CENSUS, "a"),))
    started, ready = stage.number, raw_lock()
    ready.acquire()
    start_raw_thread(live, (self, stage, actor, started, ready))
    ready.acquire()
    stage.add(actor)


def live(self: threading.Thread, stage: Stage, actor: Actor, started: int, ready) -> None:
    """What the new thread does, from its birth to its end."""
    stage.enter(actor)
    self._set_ident()
    if hasattr(self, "_set_native_id"):
        self._set_native_id()
    self._started.set()
    threading._active[self._ident] = self
    ready.release()
    try:
        stage.wait_for_turn(actor)
        stage.last = actor
        stage.begin(actor)
        stage.comes_after(started)
        try:
            if getattr(self, "_context", None) is not None:
                self._context.run(self.run)
            else:
                self.run()
        except Gone:
            raise
        except BaseException:
            self._invoke_excepthook(self)
        stage.perform("end", ((end_of(actor), "we"), (CENSUS, "a")))
        threading._active.pop(actor.ident, None)
        actor.over = True
        stage.leave(actor)
    except Gone:
        threading._active.pop(actor.ident, None)
    finally:
        actor.ended.release()


def has_begun(self: threading.Thread) -> bool:
    return self._started.is_set()


def join(self: threading.Thread, timeout: float | None = None) -> None:
    """Thread.join"""
    if not self._initialized:
        raise RuntimeError("Thread.__init__() not called")
    if not has_begun(self):
        raise RuntimeError("cannot join thread before it is started")
    if self is threading.current_thread():
        raise RuntimeError("cannot join current thread")
    wait_for_end(acting(), self._actor, patience_of(timeout))


def wait_for_end(stage: Stage, actor: Actor, patience: float | None = None) -> None:
    mode = "rb" if patience is None else "r"
    stage.perform("join", ((end_of(actor), mode),), lambda: actor.over, patience)


def is_alive(self: threading.Thread) -> bool:
    """Thread.is_alive"""
    assert self._initialized, "Thread.__init__() not called"
    if not has_begun(self):
        return False
    acting().perform("look at", ((end_of(self._actor), "r"),))
    return not self._actor.over


def with_census(function):
    """threading.enumerate or active_count as an operation."""

    def looking(*args: object) -> object:
        if stage := acting():
            stage.perform("look at", ((CENSUS, "r"),))
        return function(*args)

    return looking


def enter_main(stage: Stage) -> Actor:
    """Put the calling thread on the stage as the main thread."""
    actor = Actor("0", lambda: "main", False)
    main = threading.main_thread()
    main._actor, main._started = actor, Flag()
    main._started.set()
    stage.enter(actor)
    main._ident = actor.ident
    threading._active[actor.ident] = main
    stage.add(actor)
    stage.last = actor
    return actor


def begin() -> None:
    """Number and name threads from the beginning, and know none."""
    threading._active.clear()
    threading._limbo.clear()
    threading._counter = itertools.count(1).__next__


def install_threads() -> None:
    """Put the models in the place of Thread's own methods."""
    thread = threading.Thread
    thread.__init__, thread.__hash__ = prepare, number_of
    thread.start, thread.join, thread.is_alive = start, join, is_alive
    threading.enumerate = with_census(threading.enumerate)
    threading.active_count = with_census(threading.active_count)
