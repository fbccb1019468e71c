"""The calls that may block and are noted, by module; and the things that get the names of their variables."""

# module: (owner, method, state, what the wait is named after, whether the program must make the call itself; None if
# it is noted whoever makes it)
WAITS = {
    "time": [("", "sleep", "sleep", "", False)],
    "os": [("", "wait", "join", "wait", True), ("", "waitpid", "join", "waitpid", True)],
    "threading": [
        ("Thread", "join", "join", "name", False),
        ("Event", "wait", "event", "self", True),
        ("Condition", "wait", "condition", "self", True),
        ("Condition", "wait_for", "condition", "self", True),
        ("Semaphore", "acquire", "semaphore", "self", True),
        ("Semaphore", "__enter__", "semaphore", "self", True),
        ("Barrier", "wait", "barrier", "self", True),
    ],
    "queue": [
        ("Queue", "get", "get", "self", True),
        ("Queue", "put", "put", "self", True),
        ("Queue", "join", "join", "self", True),
    ],
    "multiprocessing.process": [("BaseProcess", "join", "join", "name", False)],
    "multiprocessing.synchronize": [
        ("Event", "wait", "event", "self", True),
        ("Condition", "wait", "condition", "self", True),
        ("Condition", "wait_for", "condition", "self", True),
    ],
    "multiprocessing.queues": [
        ("Queue", "get", "get", "self", True),
        ("Queue", "put", "put", "self", True),
        ("JoinableQueue", "put", "put", "self", True),
        ("JoinableQueue", "join", "join", "self", True),
        ("SimpleQueue", "get", "get", "self", True),
        ("SimpleQueue", "put", "put", "self", True),
        # a process cannot end before all that it has put is in the pipe
        ("Queue", "_finalize_join", "join", "feeder thread", None),
    ],
    "multiprocessing.pool": [
        ("Pool", "join", "join", "self", False),
        ("Pool", "terminate", "join", "self", False),
        ("ApplyResult", "get", "result", "", False),
        ("ApplyResult", "wait", "result", "", False),
        ("IMapIterator", "next", "result", "", False),
        ("IMapIterator", "__next__", "result", "", False),
    ],
    "multiprocessing.connection": [("_ConnectionBase", "recv", "io", "recv", True)],
    "concurrent.futures._base": [
        ("Future", "result", "result", "", False),
        ("Future", "exception", "result", "", False),
        ("", "wait", "result", "", False),
    ],
    "concurrent.futures.thread": [("ThreadPoolExecutor", "shutdown", "join", "self", False)],
    "concurrent.futures.process": [("ProcessPoolExecutor", "shutdown", "join", "self", False)],
    "subprocess": [
        ("Popen", "wait", "join", "subprocess", False),
        ("Popen", "communicate", "join", "subprocess", False),
    ],
    "socket": [
        *(("socket", name, "io", name, True) for name in ("accept", "connect", "recv", "sendall")),
        ("SocketIO", "readinto", "io", "read", False),  # below each read of a socket's file
    ],
    "select": [("", "select", "io", "select", True)],
    "signal": [("", "sigwait", "event", "signal", True)],
    "selectors": [
        (name, "select", "io", "select", True) for name in ("SelectSelector", "PollSelector", "EpollSelector")
    ],
    "asyncio.base_events": [
        ("BaseEventLoop", "run_until_complete", "loop", "", False),
        ("BaseEventLoop", "run_forever", "loop", "", False),
    ],
    "asyncio.tasks": [("", "sleep", "sleep", "", True)],
    "asyncio.locks": [
        ("Lock", "acquire", "lock", "self", True),
        ("Semaphore", "acquire", "semaphore", "self", True),
        ("Event", "wait", "event", "self", True),
        ("Condition", "wait", "condition", "self", True),
        ("Barrier", "wait", "barrier", "self", True),
    ],
    "asyncio.queues": [
        ("Queue", "get", "get", "self", True),
        ("Queue", "put", "put", "self", True),
        ("Queue", "join", "join", "self", True),
    ],
    "gevent.hub": [("", "sleep", "sleep", "", False)],
}
RELEASES = {"threading": ["Semaphore", "BoundedSemaphore"], "asyncio.locks": ["Lock", "Semaphore", "BoundedSemaphore"]}
NAMED = {
    "threading": ["Event", "Semaphore", "BoundedSemaphore", "Barrier"],
    "queue": ["Queue", "LifoQueue", "PriorityQueue"],
    "asyncio.locks": ["Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier"],
    "asyncio.queues": ["Queue", "LifoQueue", "PriorityQueue"],
    "multiprocessing.queues": ["Queue", "JoinableQueue", "SimpleQueue"],
}
