"""Which programs have tasks whose orders can be tried, and why not the others."""

from recorded.proof.orders.explorer.unmodelled import MODULES, names_of, unmodelled

OTHER_MODULES = {
    "threading": "it has threads beside its tasks",
    "concurrent.futures": "it has threads beside its tasks",
    "time": "its tasks look at a clock or block the loop",
    "timeit": "its tasks look at a clock or block the loop",
    "datetime": "its tasks look at a clock or block the loop",
    "logging": "it logs",
    "inspect": "it looks at tasks from outside",
    "os": "it asks the system",
    "sys": "it asks the interpreter",
}
NAMES = {
    "to_thread": "it has threads beside its tasks",
    "run_in_executor": "it has threads beside its tasks",
    "call_soon_threadsafe": "it has threads beside its tasks",
    "run_coroutine_threadsafe": "it has threads beside its tasks",
    "open_connection": "it waits for the network",
    "start_server": "it waits for the network",
    "open_unix_connection": "it waits for the network",
    "start_unix_server": "it waits for the network",
    "create_connection": "it waits for the network",
    "create_server": "it waits for the network",
    "create_datagram_endpoint": "it waits for the network",
    "getaddrinfo": "it waits for the network",
    "create_subprocess_exec": "it starts processes",
    "create_subprocess_shell": "it starts processes",
    "add_signal_handler": "signals come at any time",
    "add_reader": "it waits for the network",
    "add_writer": "it waits for the network",
    "time": "its tasks look at a clock or block the loop",
    "monotonic": "its tasks look at a clock or block the loop",
    "perf_counter": "its tasks look at a clock or block the loop",
    "set_debug": "its loop looks at a clock",
    "slow_callback_duration": "its loop looks at a clock",
    "debug": "its loop looks at a clock",
    "eager_task_factory": "its tasks begin at once, which is not modelled",
    "create_eager_task_factory": "its tasks begin at once, which is not modelled",
    "Task()": "it makes tasks of its own kind",
    "set_task_factory": "it makes tasks of its own kind",
    "SelectorEventLoop": "it has a loop of its own kind",
    "BaseEventLoop": "it has a loop of its own kind",
    "new_event_loop": "it has a loop of its own kind",
    "loop_factory": "it has a loop of its own kind",
    "set_exception_handler": "it depends on when garbage is collected",
}


def has_tasks(source: str) -> bool:
    """Whether a program is about tasks of asyncio."""
    modules, *_ = names_of(source)
    return "asyncio" in modules


def unmodelled_tasks(source: str) -> str:
    """Why the orders of its tasks cannot be tried, a sentence; empty if they can. Raises SyntaxError."""
    modules, calls, names = names_of(source)
    words = (
        names
        | {"Task()" for call in calls if call.rpartition(".")[2] == "Task"}
        | {keyword for keyword in ("loop_factory", "debug") if f"{keyword}=" in source}
    )
    reasons = [why for name, why in OTHER_MODULES.items() if name in modules]
    reasons += [why for name, why in NAMES.items() if name in words]
    reasons += [why for name, why in MODULES.items() if name in modules and name != "asyncio"]
    if reasons:
        return reasons[0]
    return unmodelled(source.replace("asyncio", "a_loop"))
