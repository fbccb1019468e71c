"""An interpreter runs only the programs whose header allows it, and says why it does not run the others."""

import sys
from pathlib import Path

import pytest

from recorded.model.header import Header
from recorded.model.snippet import Snippet
from recorded.runner.interpreter import Interpreter, Reason

WHY = {"en": "because", "zh": "因为"}
GEVENT = frozenset({"gevent"})


@pytest.mark.parametrize(
    ("limits", "reason"),
    [
        ({}, None),
        ({"builds": ("default",), "why": WHY}, Reason(True, "needs the default build: because")),
        ({"builds": ("free-threaded",), "why": WHY}, None),
        ({"systems": ("linux",), "why": WHY}, None),
        ({"systems": ("win32",), "why": WHY}, Reason(True, "needs win32: because")),
        ({"requires_python": ">=3.15", "why": WHY}, Reason(True, "needs Python >=3.15: because")),
        ({"dependencies": ("gevent",)}, None),
        ({"dependencies": ("gevent", "greenlet")}, Reason(False, "needs greenlet, which this Python does not have")),
    ],
)
def test_what_a_free_threaded_python_on_linux_can_run(limits: dict, reason: Reason | None) -> None:
    interpreter = Interpreter("python", "3.14.2", "linux", "free-threaded", GEVENT)
    assert interpreter.cannot_run(Snippet("a/b", Path("b.py"), "", Header(**limits))) == reason


def test_the_usual_build_runs_what_needs_the_gil() -> None:
    interpreter = Interpreter("python", "3.14.2", "linux", "default", frozenset())
    assert interpreter.cannot_run(Snippet("a/b", Path("b.py"), "", Header(builds=("default",), why=WHY))) is None


def test_a_path_from_here_holds_everywhere(monkeypatch) -> None:
    monkeypatch.chdir(Path(sys.executable).parent)
    assert Interpreter.at(f"./{Path(sys.executable).name}").path == sys.executable
