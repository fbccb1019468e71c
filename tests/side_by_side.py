"""The whole suite in two processes: which tests stay together, and how the programs get the machine for themselves.

Programs measure and compare times, so no other test runs before the last of them has ended: the first process holds a
lock from its start until then, and the other waits for it before its first test. The site is built once, by whoever
needs it first, and served to both by the process that began them. A single file, a test chosen by name and
--update-examples take one process as ever.
"""

import os
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest
from xdist.scheduler import LoadScopeScheduling

from tests.browser.host import hosted

try:
    import fcntl
except ImportError:  # a system without these locks runs the suite in one process
    fcntl = None

SHARED = pytest.StashKey[tuple[Path, str, ExitStack]]()
WORKERS = 2  # each takes a core, and the memory of a browser or a build
# what these files need, all programs, is made once
TOGETHER = {"programs": ("tests/book/test_programs.py", "tests/book/test_recording.py")}
# begun next, in this order, so that no long one is left alone at the end: the first of them builds the site, so the
# second is one that needs none
LONG = (
    "tests/browser/test_accessibility.py",
    "tests/site/test_kept.py",
    "tests/browser/test_search.py",
    "tests/guide/test_way_in.py",
    "tests/book/test_exercises.py",
    "tests/book/test_states.py",
    "tests/proof/orders/test_search.py",
    "tests/runner/test_recorder.py",
    "tests/browser/test_weight.py",
)


def scope_of(nodeid: str) -> str:
    """What a test stays together with: the files of TOGETHER, or else its own file."""
    path = nodeid.partition("::")[0]
    return next((scope for scope, begins in TOGETHER.items() if path.startswith(begins)), path)


class InScopes(LoadScopeScheduling):
    """Gives each process one scope at a time, in order, and so the programs to the first, which holds the lock."""

    def schedule(self) -> None:
        """Hand out the first scopes by the processes' names; they are there in the order in which they were ready."""
        self.assigned_work = dict(sorted(self.assigned_work.items(), key=lambda work: work[0].gateway.id))
        super().schedule()

    def _split_scope(self, nodeid: str) -> str:
        return scope_of(nodeid)


def pytest_xdist_make_scheduler(config: pytest.Config, log) -> LoadScopeScheduling:
    """What pytest-xdist asks for."""
    return InScopes(config, log)


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """How many processes share the tests; 0: all are run by this one."""
    option, cores = config.getoption, os.cpu_count() or 1
    chosen = config.args_source is config.ArgsSource.ARGS or option("keyword") or option("markexpr")
    if fcntl is None or cores == 1 or chosen or option("update_examples") or option("collectonly"):
        return 0
    return WORKERS


def is_worker(config: pytest.Config) -> bool:
    """Whether this is one of several processes."""
    return hasattr(config, "workerinput")


def pytest_configure_node(node) -> None:
    """Tells each process where the lock is, and the site."""
    if SHARED not in node.config.stash:
        ends = ExitStack()
        folder = Path(ends.enter_context(tempfile.TemporaryDirectory(prefix="side-by-side-")))
        (folder / "site").mkdir()
        node.config.stash[SHARED] = folder, ends.enter_context(hosted(folder / "site")), ends
    folder, address, _ = node.config.stash[SHARED]
    node.workerinput |= {"calm": str(folder / "lock"), "site": [str(folder / "site"), address]}


def pytest_unconfigure(config: pytest.Config) -> None:
    """Removes all that was shared."""
    if shared := config.stash.get(SHARED, None):
        shared[-1].close()


def shared_site(config: pytest.Config) -> tuple[Path, str] | None:
    """The folder that is served to both processes, and its address; None for one that is alone."""
    if not is_worker(config):
        return None
    folder, address = config.workerinput["site"]
    return Path(folder), address


def made_once(folder: Path, make: Callable[[], None]) -> None:
    """Makes what a folder is to hold, unless another process has; one that makes it just now is waited for."""
    done = folder.with_suffix(".done")
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not done.exists():
            make()
            done.touch()


class Calm:
    """Lets the first process be alone until its programs have ended."""

    def __init__(self, path: str, first: bool) -> None:
        self.first, self.lock = first, open(path, "w")  # noqa: SIM115, the system lets it go when the process ends
        if first:
            fcntl.flock(self.lock, fcntl.LOCK_EX)

    def let_go(self) -> None:
        """The programs have ended, or there are none."""
        if not self.lock.closed:
            self.lock.close()

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """The programs first, then what takes longest."""
        order = [*TOGETHER, *LONG]
        items.sort(key=lambda item: order.index(scope) if (scope := scope_of(item.nodeid)) in order else len(order))
        if not any("snippet_runs" in getattr(item, "fixturenames", ()) for item in items):
            self.let_go()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self) -> None:
        """The second process waits before its first test."""
        if not self.first and not self.lock.closed:
            fcntl.flock(self.lock, fcntl.LOCK_SH)
            self.let_go()
