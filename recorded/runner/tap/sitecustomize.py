"""Loaded by every interpreter of a recorded run: notes each printed line, and who printed it, when.

Only interpreters whose standard output is the run's own take part, so that a program may capture another one's output.
One event is one tuple, written with one os.write to an O_APPEND file: it reaches the file whole and in order from
forked, spawned and forkserver children alike. Nothing is imported that the program does not import: names of
processes, threads, tasks and greenlets are looked up in the modules it has loaded.

Threads come here at the same time, on a build without a GIL really so. One operation of a dict is whole there as well,
and so is one os.write(); what a thread needs of its own is kept apart.
"""

import builtins
import os
import sys
import time

_print = builtins.print
_now = time.monotonic_ns
_sleep = time.sleep
_get_ident = __import__("_thread").get_ident
_main_ident = _get_ident()  # as the next, it changes only right after a fork, when no other thread is there
_fork_path = ""  # which os.fork() of which process made this one: "2.1" is the first of the second
_forks: dict[int, object] = {}  # those of this process, by number
_forking = __import__("_thread")._local()  # the number of the one that this thread makes
_greenlets: dict[int, object] = {}  # those that have printed and have no name, by number


def _next_number(taken: dict[int, object]) -> int:
    """The next number of those that `taken` counts; no two threads get the same, for the setdefault() is whole."""
    mine, number = object(), len(taken) + 1
    while taken.setdefault(number, mine) is not mine:
        number += 1
    return number


def _process_name() -> str:
    module = sys.modules.get("multiprocessing.process")
    name = module.current_process().name if module and hasattr(module, "current_process") else "MainProcess"
    if name == "MainProcess" and _fork_path:
        return f"child-{_fork_path}"
    return name


def _interpreter_id() -> int:
    module = sys.modules.get("_interpreters")
    return module.get_current()[0] if module else 0


def _thread_name() -> str:
    module = sys.modules.get("threading")
    # current_thread() would register a dummy for a thread it does not know
    active = getattr(module, "_active", None) or {}
    ident = _get_ident()
    if thread := active.get(ident):
        return thread.name
    # gevent keeps patched threads under numbers of its own; a subinterpreter is entered from threads of another
    main = not active or ident == _main_ident or _interpreter_id()
    return "MainThread" if main else f"thread-{ident}"


def _greenlet_name() -> str:
    module = sys.modules.get("greenlet")
    if not module or not hasattr(module, "getcurrent"):
        return ""
    current = module.getcurrent()
    if current.parent is None:
        return ""
    name = getattr(current, "name", None)
    if isinstance(name, str):
        return name
    # a number by order of appearance: a plain greenlet has no name. It is kept on the greenlet, whose id another one
    # will have one day
    if not hasattr(current, "_recorded_name"):
        current._recorded_name = f"greenlet-{_next_number(_greenlets)}"
    return current._recorded_name


def _task_name() -> str:
    events = sys.modules.get("asyncio.events")
    loop = events._get_running_loop() if events and hasattr(events, "_get_running_loop") else None
    tasks = sys.modules.get("asyncio.tasks")
    task = tasks.current_task(loop) if loop is not None and tasks else None
    return task.get_name() if task else ""


def actor() -> tuple[int, str, int, str, str]:
    """Who is running: process id, process name, interpreter id, thread name, name of the task or greenlet."""
    return os.getpid(), _process_name(), _interpreter_id(), _thread_name(), _task_name() or _greenlet_name()


def emit(kind: str, *details: object) -> None:
    """Append one event: kind, nanoseconds, actor, details."""
    os.write(_log, f"{(kind, _now(), actor(), *details)!r}\n".encode())


def _program_line(frame) -> int:
    """The line of the program itself that called, 0 if none did (a library called print for it)."""
    while frame is not None:
        if frame.f_code.co_filename == _program:
            return frame.f_lineno
        frame = frame.f_back
    return 0


def _tapped_print(*args, sep=" ", end="\n", file=None, flush=False):
    if file is not None and file is not sys.stdout:
        _print(*args, sep=sep, end=end, file=file, flush=flush)
        return
    if _jitter:
        _delay()
    # made once: an argument's str() may have effects
    text = (" " if sep is None else sep).join(map(str, args)) + ("\n" if end is None else end)
    emit("print", _program_line(sys._getframe().f_back), text)
    _print(text, end="", file=file, flush=flush)


def _before_fork() -> None:
    _forking.number = _next_number(_forks)


def _after_fork() -> None:
    global _fork_path, _main_ident
    _main_ident = _get_ident()
    _fork_path = f"{_fork_path}.{_forking.number}".lstrip(".")
    _forks.clear()
    if _jitter:
        _jitter.seed()
    if _late_starts:
        _delay()


def _delay() -> None:
    """Wait a random time, so that no order stands that only habit keeps."""
    _sleep(_jitter.random() * _jitter_seconds)


def _delay_threads() -> None:
    """Make every thread wait before it begins, once while start() waits for it, and once while nobody does."""
    import threading

    bootstrap = threading.Thread._bootstrap_inner

    def delayed(thread):
        run = thread.run

        def run_late() -> None:
            _delay()
            run()

        thread.run = run_late
        _delay()
        bootstrap(thread)

    threading.Thread._bootstrap_inner = delayed


def _is_run_output() -> bool:
    try:
        output = os.fstat(1)
    except OSError:
        return False
    return f"{output.st_dev}:{output.st_ino}" == os.environ.get("RECORDED_STDOUT")


if "RECORDED_LOG" in os.environ:  # also in those whose output the program captures
    import noted_memory

    noted_memory.install(os.path.join(os.path.dirname(os.environ["RECORDED_LOG"]), "memory"))
    import start_method

    start_method.install(
        os.path.join(os.path.dirname(os.environ["RECORDED_LOG"]), "processes"), os.environ.get("RECORDED_START_METHOD")
    )
_log = _jitter = _late_starts = None
_audited = os.environ.get("RECORDED_AUDIT")
if _is_run_output() or _audited:
    _program = os.environ["RECORDED_PROGRAM"]
    _log = os.open(os.environ["RECORDED_LOG"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
if _audited:  # also those whose output the program captures
    import auditor

    auditor.install(emit, _program_line, os.path.dirname(os.environ["RECORDED_LOG"]))
if _is_run_output():
    _jitter_seconds = float(os.environ.get("RECORDED_JITTER", 0))
    if _jitter_seconds:
        _jitter = __import__("random").Random()
    _late_starts = os.environ.get("RECORDED_LATE_STARTS")
    if _late_starts:
        _delay_threads()
        _delay()
    # as on a terminal: a line is out when it ends, and a killed process loses no more than its last, unfinished one
    sys.stdout.reconfigure(line_buffering=True)
    for _name in ("__module__", "__qualname__", "__name__", "__doc__"):
        setattr(_tapped_print, _name, getattr(_print, _name))
    builtins.print = _tapped_print
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(before=_before_fork, after_in_child=_after_fork)
    emit("start")
    if os.environ.get("RECORDED_EVENTS"):
        import recorder

        recorder.install(emit, actor, _program)
