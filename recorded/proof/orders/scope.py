"""Which programs have threads or tasks whose schedules can be tried, and why not the others."""

from recorded.model.engines import engines_of
from recorded.model.snippet import Snippet
from recorded.proof.orders.explorer.unmodelled import names_of, unmodelled
from recorded.proof.orders.tasks.scope import has_tasks, unmodelled_tasks

ENGINES = "its packages are beyond the standard library"
THREADS = ("threading", "concurrent.futures", "_thread")


def has_threads(snippet: Snippet) -> bool:
    """Whether the program is about threads, of its own or of a pool."""
    modules, *_ = names_of(snippet.source)
    return bool(modules & set(THREADS))


def is_of_tasks(snippet: Snippet) -> bool:
    """Whether the program is about tasks of an event loop, and has no threads of its own."""
    return has_tasks(snippet.source) and not has_threads(snippet)


def why_not(snippet: Snippet) -> str:
    """Why its schedules cannot be tried, a sentence; empty if they can."""
    if snippet.header.exclusive:
        return "it measures processor time or uses every core"
    if snippet.header.neighbours:
        return "it runs other programs"
    beyond = unmodelled_tasks if is_of_tasks(snippet) else unmodelled
    return beyond(snippet.source) or (ENGINES if engines_of(snippet.header) else "")
