"""What a program may not do, because the explorer has no model of it."""

import ast

# what a program imports or calls that the explorer has no model of
MODULES = {
    "multiprocessing": "it starts processes",
    "subprocess": "it starts processes",
    "concurrent.interpreters": "it uses several interpreters",
    "_interpreters": "it uses several interpreters",
    "socket": "it waits for the network",
    "socketserver": "it waits for the network",
    "selectors": "it waits for the network",
    "select": "it waits for the network",
    "http": "it waits for the network",
    "urllib": "it waits for the network",
    "asyncio": "its tasks are switched by an event loop",
    "gevent": "its greenlets are switched by an event loop",
    "greenlet": "it switches greenlets itself",
    "signal": "signals come at any time",
    "faulthandler": "it looks at threads from outside",
    "gc": "it depends on when garbage is collected",
    "weakref": "it depends on when garbage is collected",
    "random": "it throws dice",
    "secrets": "it throws dice",
    "sqlite3": "it uses files",
    "tempfile": "it uses files",
    "pathlib": "it uses files",
    "shutil": "it uses files",
    "logging.handlers": "it uses files",
    "importlib": "it runs code that cannot be seen",
}
CALLS = {
    "os.fork": "it starts processes",
    "os.pipe": "it waits for a pipe",
    "open": "it uses files",
    **{f"os.{name}": "it uses files" for name in ("mkdir", "makedirs", "remove", "unlink", "rename", "replace")},
    **{f"os.{name}": "it uses files" for name in ("open", "listdir", "scandir", "stat")},
    **{f"os.path.{name}": "it uses files" for name in ("exists", "isdir", "isfile", "getsize")},
    "exec": "it runs code that cannot be seen",
    "eval": "it runs code that cannot be seen",
    "input": "it waits for a person",
}
NAMES = {
    "ProcessPoolExecutor": "it starts processes",
    "InterpreterPoolExecutor": "it uses several interpreters",
    "get_ident": "it asks for the numbers of threads, and when one is used again is up to the system",
    "get_native_id": "it asks for the numbers of threads, and when one is used again is up to the system",
    "setswitchinterval": "it measures how often threads are switched",
    "process_time": "it measures processor time",
    "thread_time": "it measures processor time",
    "monitoring": "it watches the interpreter at work",
    "__del__": "it depends on when garbage is collected",
    "FileHandler": "it uses files",
    **dict.fromkeys(("cached_property", "asdict", "astuple"), "the library reads and writes its objects"),
    **dict.fromkeys(("__setattr__", "setitem", "delitem"), "the library reads and writes its objects"),
}


def names_of(source: str) -> tuple[set[str], set[str], set[str]]:
    """The modules that a source imports, with the packages they are in; what it calls; all other names that it uses."""
    modules: set[str] = set()
    calls: set[str] = set()
    names: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            modules.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            modules.add(node.module or "")
            modules.update(f"{node.module}.{alias.name}" for alias in node.names)
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.Call):
            called = ast.unparse(node.func)
            if called not in ("exec", "eval") or len(node.args) == 1:  # given variables of their own, they see no other
                calls.add(called)
        elif isinstance(node, ast.Attribute):
            names.add(node.attr)
        elif isinstance(node, (ast.Name, ast.FunctionDef)):
            names.add(node.id if isinstance(node, ast.Name) else node.name)
    return modules | {module.rpartition(".")[0] for module in modules}, calls, names


def unmodelled(source: str) -> str:
    """Why the schedules of a program cannot be tried, a sentence; empty if they can. Raises SyntaxError."""
    modules, calls, names = names_of(source)
    reasons = [why for name, why in MODULES.items() if name in modules]
    reasons += [why for name, why in CALLS.items() if name in calls]
    reasons += [why for name, why in NAMES.items() if name in names]
    return reasons[0] if reasons else ""
