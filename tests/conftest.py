"""Options of the suite, the pool that runs all programs up front, and the summary at its end."""

import os
import sys

import pytest

from snippets.catalog import read_snippet, snippet_ids
from tests.runner.pool import Interpreter, SnippetRuns


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("snippets")
    group.addoption("--snippet-python", metavar="PATH", default=sys.executable, help="run the programs under it")
    group.addoption(
        "--jitter", metavar="SECONDS", type=float, default=0.0, help="random delay at every print of a program"
    )
    group.addoption("--snippet-jobs", metavar="N", type=int, help="programs that run at once")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "snippet_id" in metafunc.fixturenames:
        metafunc.parametrize("snippet_id", snippet_ids())
    if "inline_snippet_id" in metafunc.fixturenames:
        metafunc.parametrize("inline_snippet_id", [id for id in snippet_ids() if read_snippet(id).inline])


@pytest.fixture(scope="session")
def interpreter(pytestconfig: pytest.Config) -> Interpreter:
    """The Python that runs the programs."""
    return Interpreter.at(pytestconfig.getoption("--snippet-python"))


_runs: SnippetRuns | None = None


@pytest.fixture(scope="session")
def snippet_runs(request: pytest.FixtureRequest, interpreter: Interpreter) -> SnippetRuns:
    """All selected programs, started."""
    global _runs
    option = request.config.getoption
    wanted = dict.fromkeys(id for item in request.session.items if (id := _snippet_of(item)))
    recording = option("--update-examples")
    _runs = SnippetRuns(interpreter, jobs=option("--snippet-jobs"), jitter=option("--jitter"), recording=recording)
    _runs.start([read_snippet(id) for id in wanted])
    return _runs


def _snippet_of(item: pytest.Item) -> str:
    """The id of the program whose run a test needs, empty if it needs none."""
    params = item.callspec.params if hasattr(item, "callspec") else {}
    return params.get("snippet_id") or params.get("inline_snippet_id") or ""


def pytest_terminal_summary(terminalreporter) -> None:
    if _runs and _runs.finished:
        terminalreporter.write_sep("=", "programs")
        terminalreporter.write_line(_runs.summary())


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Where everything is installed (NO_SKIP=1), only a limit that a program's own header declares may skip a test."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    skipped = [str(report.longrepr[2]) for report in reporter.stats.get("skipped", [])]
    undeclared = [reason for reason in skipped if not reason.startswith("Skipped: declared: ")]
    if os.environ.get("NO_SKIP") and undeclared:
        reporter.write_line(f"skipped although NO_SKIP is set: {'; '.join(sorted(set(undeclared)))}", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
