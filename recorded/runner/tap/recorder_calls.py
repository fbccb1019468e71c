"""The calls that may block and are noted, by module; and the things that get the names of their variables."""

from __future__ import annotations

from recorder_frames import ANYBODY, LIBRARY, PROGRAM
from recorder_names import called, its_own_name, its_variable

TYPE_CHECKING = False  # what annotations need is not imported: the program may not have imported it
if TYPE_CHECKING:
    from collections.abc import Callable

_nameless = called("")


class Call:
    """A function that may block, or a method of a class that does: ``sleep``, ``Thread.join``.

    owner: the class, empty for a function of the module
    name: of the function or method
    state: what an actor is in until the call ends, one of those of a timeline
    named: gives the wait its name, from the call's first argument and the frame that calls
    asked: who must make the call for it to be noted: PROGRAM, LIBRARY or ANYBODY
    """

    __slots__ = ("owner", "name", "state", "named", "asked")

    def __init__(
        self, path: str, state: str, *, named: Callable[..., str] = its_variable, asked: str = PROGRAM
    ) -> None:
        self.owner, _, self.name = path.rpartition(".")
        self.state, self.named, self.asked = state, named, asked


WAITS = {
    "time": [Call("sleep", "sleep", named=_nameless, asked=LIBRARY)],
    "os": [Call("wait", "join", named=called("wait")), Call("waitpid", "join", named=called("waitpid"))],
    "threading": [
        Call("Thread.join", "join", named=its_own_name, asked=LIBRARY),
        Call("Event.wait", "event"),
        Call("Condition.wait", "condition"),
        Call("Condition.wait_for", "condition"),
        Call("Semaphore.acquire", "semaphore"),
        Call("Semaphore.__enter__", "semaphore"),
        Call("Barrier.wait", "barrier"),
    ],
    "queue": [
        Call("Queue.get", "get"),
        Call("Queue.put", "put"),
        Call("Queue.join", "join"),
        Call("SimpleQueue.get", "get"),  # its put() never blocks
    ],
    "multiprocessing.process": [Call("BaseProcess.join", "join", named=its_own_name, asked=LIBRARY)],
    "multiprocessing.synchronize": [
        Call("Event.wait", "event"),
        Call("Condition.wait", "condition"),
        Call("Condition.wait_for", "condition"),
    ],
    "multiprocessing.queues": [
        Call("Queue.get", "get"),
        Call("Queue.put", "put"),
        Call("JoinableQueue.put", "put"),
        Call("JoinableQueue.join", "join"),
        Call("SimpleQueue.get", "get"),
        Call("SimpleQueue.put", "put"),
        # a process cannot end before all that it has put is in the pipe
        Call("Queue._finalize_join", "join", named=called("feeder thread"), asked=ANYBODY),
    ],
    "multiprocessing.pool": [
        Call("Pool.join", "join", asked=LIBRARY),
        Call("Pool.terminate", "join", asked=LIBRARY),
        Call("ApplyResult.get", "result", named=_nameless, asked=LIBRARY),
        Call("ApplyResult.wait", "result", named=_nameless, asked=LIBRARY),
        Call("IMapIterator.next", "result", named=_nameless, asked=LIBRARY),
        Call("IMapIterator.__next__", "result", named=_nameless, asked=LIBRARY),
    ],
    "multiprocessing.connection": [Call("_ConnectionBase.recv", "io", named=called("recv"))],
    "concurrent.futures._base": [
        Call("Future.result", "result", named=_nameless, asked=LIBRARY),
        Call("Future.exception", "result", named=_nameless, asked=LIBRARY),
        Call("wait", "result", named=_nameless, asked=LIBRARY),
    ],
    "concurrent.futures.thread": [Call("ThreadPoolExecutor.shutdown", "join", asked=LIBRARY)],
    "concurrent.futures.process": [Call("ProcessPoolExecutor.shutdown", "join", asked=LIBRARY)],
    "subprocess": [
        Call("Popen.wait", "join", named=called("subprocess"), asked=LIBRARY),
        Call("Popen.communicate", "join", named=called("subprocess"), asked=LIBRARY),
    ],
    "socket": [
        *(Call(f"socket.{name}", "io", named=called(name)) for name in ("accept", "connect", "recv", "sendall")),
        Call("SocketIO.readinto", "io", named=called("read"), asked=LIBRARY),  # below each read of a socket's file
    ],
    "select": [Call("select", "io", named=called("select"))],
    "signal": [Call("sigwait", "event", named=called("signal"))],
    "selectors": [
        Call(f"{kind}.select", "io", named=called("select"))
        for kind in ("SelectSelector", "PollSelector", "EpollSelector")
    ],
    "asyncio.base_events": [
        Call("BaseEventLoop.run_until_complete", "loop", named=_nameless, asked=LIBRARY),
        Call("BaseEventLoop.run_forever", "loop", named=_nameless, asked=LIBRARY),
    ],
    "asyncio.tasks": [Call("sleep", "sleep", named=_nameless)],
    "asyncio.locks": [
        Call("Lock.acquire", "lock"),
        Call("Semaphore.acquire", "semaphore"),
        Call("Event.wait", "event"),
        Call("Condition.wait", "condition"),
        Call("Barrier.wait", "barrier"),
    ],
    "asyncio.queues": [Call("Queue.get", "get"), Call("Queue.put", "put"), Call("Queue.join", "join")],
    "gevent.hub": [Call("sleep", "sleep", named=_nameless, asked=LIBRARY)],
}
RELEASES = {"threading": ["Semaphore", "BoundedSemaphore"], "asyncio.locks": ["Lock", "Semaphore", "BoundedSemaphore"]}
NAMED = {
    "threading": ["Event", "Semaphore", "BoundedSemaphore", "Barrier"],
    "queue": ["Queue", "LifoQueue", "PriorityQueue", "SimpleQueue"],
    "asyncio.locks": ["Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier"],
    "asyncio.queues": ["Queue", "LifoQueue", "PriorityQueue"],
    "multiprocessing.queues": ["Queue", "JoinableQueue", "SimpleQueue"],
}
