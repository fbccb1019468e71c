"""Options of the suite, the pools that run the programs, what of the slow tests is left out, and the summary."""

import os
import sys
import threading
from collections.abc import Callable, Generator, Iterable

import pytest

from recorded.model.engines import ENGINES_LOCK
from recorded.model.header import SnippetError
from recorded.model.record import RecordError
from recorded.model.snippet import Snippet, readable_snippets, snippet_ids
from recorded.model.world import METHODS
from recorded.runner.execute import heed_interrupts
from recorded.runner.interpreter import Interpreter, InterpreterError, Reason, engines_python, recording_python
from recorded.runner.lanes import cannot_record
from recorded.runner.pool import SnippetRuns
from tests import floors, sampled, side_by_side
from tests.browser.served import browser, site, visit, windows  # noqa: F401, fixtures for all tests
from tests.side_by_side import (  # noqa: F401, hooks
    pytest_configure_node,
    pytest_unconfigure,
    pytest_xdist_auto_num_workers,
    pytest_xdist_make_scheduler,
)

CALM = pytest.StashKey[side_by_side.Calm]()


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("snippets")
    group.addoption("--whole", action="store_true", help="leave nothing out: no sample of the slow tests, but all")
    group.addoption("--snippet-python", metavar="PATH", default=sys.executable, help="run the programs under it")
    group.addoption("--start-method", choices=METHODS, default="", help="give it to programs that choose none")
    group.addoption("--jitter", metavar="SECONDS", type=float, default=0.0, help="random delays in every program")
    group.addoption("--snippet-jobs", metavar="N", type=int, help="programs that run at once")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "book: a test of the book that stands with those of the engine, see tests/floors.py"
    )
    config.addinivalue_line("markers", "sampled(by, parameter): a run takes some of these tests, see tests/sampled.py")
    heed_interrupts()
    if side_by_side.is_worker(config):
        given = config.workerinput
        config.stash[CALM] = side_by_side.Calm(given["calm"], given["workerid"] == "gw0")
        config.pluginmanager.register(config.stash[CALM])
    named = {config.getoption("--snippet-python"), recording_python()}
    method = config.getoption("--start-method")
    try:
        for path in named - {sys.executable}:
            Interpreter.at(path)
        if method:
            Interpreter.at(config.getoption("--snippet-python")).under(method)
        if engines_python() and not Interpreter.at(engines_python()).has_engines:
            raise InterpreterError(f"ENGINES_PYTHON has none of the group engines; install {ENGINES_LOCK.name} for it")
    except InterpreterError as error:
        raise pytest.UsageError(str(error)) from None


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call() -> Generator[None, object, object]:
    """A program or record that breaks the rules is told by its error alone, which names file, line and mend."""
    try:
        return (yield)
    except (SnippetError, RecordError) as error:
        message = str(error)
    pytest.fail(message, pytrace=False)  # outside: else pytest tells the error it came from, too


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    # one that breaks the rules fails by its own test_snippet, and only that
    if "snippet_id" in metafunc.fixturenames:
        metafunc.parametrize("snippet_id", snippet_ids())
    if "inline_snippet_id" in metafunc.fixturenames:
        metafunc.parametrize("inline_snippet_id", [id for id, snippet in readable_snippets().items() if snippet.inline])
    if "run_snippet_id" in metafunc.fixturenames:
        having = [id for id, s in readable_snippets().items() if s.record_path().exists() and s.header.timeline]
        metafunc.parametrize("run_snippet_id", having)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--update-examples"):
        # what tests of records find is what is about to be written
        early = [item for item in items if "run_snippet_id" in item.fixturenames]
        config.hook.pytest_deselected(items=early)
        items[:] = [item for item in items if item not in early]
    else:
        floors.deselect(config, items, sampled.said)
        sampled.deselect(config, items)


@pytest.fixture(scope="session")
def interpreter(pytestconfig: pytest.Config) -> Interpreter:
    """The Python that runs the programs."""
    found, method = Interpreter.at(pytestconfig.getoption("--snippet-python")), pytestconfig.getoption("--start-method")
    return found.under(method) if method else found


DECLARED = ("skipped", "as the program itself declares")


@pytest.fixture
def skip_for(request: pytest.FixtureRequest) -> Callable[[Reason], None]:
    """Skips the test for a reason, and notes whether the program itself declares it."""

    def skip(reason: Reason) -> None:
        __tracebackhide__ = True  # the place that is told is the test's
        if reason.declared:
            request.node.user_properties.append(DECLARED)
        pytest.skip(reason.text)

    return skip


_runs: SnippetRuns | None = None


@pytest.fixture(scope="session")
def snippet_runs(request: pytest.FixtureRequest, interpreter: Interpreter) -> SnippetRuns:
    """All selected programs: started when the first test asks for one, so that each test only waits for its own."""
    global _runs
    option = request.config.getoption
    wanted = dict.fromkeys(id for item in request.session.items if (id := _snippet_of(item)))
    recording = option("--update-examples")
    _runs = SnippetRuns(
        interpreter,
        jobs=option("--snippet-jobs"),
        jitter=option("--jitter"),
        record_events=recording,
        one_by_one=recording,
    )
    _runs.start(_readable(wanted))
    if calm := request.config.stash.get(CALM, None):
        threading.Thread(target=lambda: (_runs.wait(), calm.let_go()), daemon=True).start()
    return _runs


@pytest.fixture(scope="session")
def recording_interpreter(pytestconfig: pytest.Config) -> Interpreter:
    """The Python that records timelines: the one in RECORDING_PYTHON, or the one that runs the programs."""
    found = Interpreter.at(os.environ.get("RECORDING_PYTHON") or pytestconfig.getoption("--snippet-python"))
    if reason := cannot_record(found.version):
        pytest.skip(f"{reason}, or name one in the environment variable RECORDING_PYTHON")
    return found


@pytest.fixture(scope="session")
def runs_with_events(request: pytest.FixtureRequest, recording_interpreter: Interpreter) -> list[SnippetRuns]:
    """The selected programs that have a `.run` file, started under the recorder; those that cannot run on the Python
    that records, on the one with engines, if ENGINES_PYTHON names one."""
    items = [item for item in request.session.items if "runs_with_events" in item.fixturenames]
    wanted = _readable(dict.fromkeys(item.callspec.params["run_snippet_id"] for item in items))
    every: list[SnippetRuns] = []
    for python in (recording_interpreter, *([Interpreter.at(engines_python())] if engines_python() else [])):
        for before in every:
            before.wait()  # what measures time stays alone
            wanted = [snippet for snippet in wanted if before.interpreter.cannot_run(snippet)]
        every.append(SnippetRuns(python, jobs=request.config.getoption("--snippet-jobs"), record_events=True))
        every[-1].start(wanted)
    return every


def _readable(ids: Iterable[str]) -> list[Snippet]:
    """Those of the programs that keep to the rules; each of the others fails by a test of its own."""
    readable = readable_snippets()
    return [readable[id] for id in ids if id in readable]


def _snippet_of(item: pytest.Item) -> str:
    """The id of the program whose run a test needs, empty if it needs none."""
    params = item.callspec.params if hasattr(item, "callspec") else {}
    return params.get("snippet_id") or params.get("inline_snippet_id") or ""


def _summaries() -> dict[str, list[str]]:
    """What this process tells at the end, by title."""
    told = {"programs": [_runs.summary()]} if _runs and _runs.finished else {}
    if sampled.said:
        told["sampled"] = [*sampled.said, "all of them: pytest --whole"]
    return told


TOLD = pytest.StashKey[dict[str, list[str]]]()


def pytest_testnodedown(node, error: object) -> None:
    """Keeps what one of several processes tells, each sentence once."""
    told = node.config.stash.setdefault(TOLD, {})
    for title, sentences in getattr(node, "workeroutput", {}).get("told", {}).items():
        told[title] = list(dict.fromkeys(told.get(title, []) + sentences))


def pytest_terminal_summary(terminalreporter, config: pytest.Config) -> None:
    for title, sentences in (config.stash.get(TOLD, None) or _summaries()).items():
        terminalreporter.write_sep("=", title)
        terminalreporter.write_line("\n".join(sentences))


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Where everything is installed (NO_SKIP=1), only a program's own header may skip a test."""
    if side_by_side.is_worker(session.config):
        session.config.workeroutput["told"] = _summaries()
        return
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = reporter.stats.get("skipped", [])
    undeclared = [str(report.longrepr[2]) for report in skipped if DECLARED not in map(tuple, report.user_properties)]
    if os.environ.get("NO_SKIP") and undeclared:
        reporter.write_line(f"skipped although NO_SKIP is set: {'; '.join(sorted(set(undeclared)))}", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
