"""A Python under test: what it is, and which snippets it can run."""

import json
import os
import subprocess
import sys
import threading
from dataclasses import dataclass, replace

from packaging.utils import canonicalize_name

from recorded.model.engines import ENGINES_LOCK, engines, needed
from recorded.model.header import Header
from recorded.model.snippet import Snippet
from recorded.model.world import FREE_THREADED, SUPPORTED, World, WorldError

LIMIT = 20  # seconds for the answer
MOST = 1_000_000  # bytes of it
_MARK = "recorded-interpreter "
# every Python understands it, so that one that is too old can say so. A version as the release that it is or will be:
# platform.python_version() of one built from a branch is 3.14.7+, which is no version
_QUESTION = f"""
import json, sys
import sysconfig
try:
    from importlib.metadata import distributions
except ImportError:
    distributions = list
level = {{"alpha": "a", "beta": "b", "candidate": "rc"}}.get(sys.version_info[3], "")
version = "%d.%d.%d" % sys.version_info[:3] + (level + str(sys.version_info[4]) if level else "")
build = "free-threaded" if sysconfig.get_config_var("Py_GIL_DISABLED") else "default"
packages = sorted(set(one.name for one in distributions() if one.name))
sys.stdout.write("\\n{_MARK}" + json.dumps([version, sys.platform, build, packages]) + "\\n")
"""


class InterpreterError(ValueError):
    """A Python that cannot be asked what it is, or cannot run programs as wanted; says what is wrong and the mend."""


def recording_python() -> str:
    """The path of the Python that records: the one in RECORDING_PYTHON, else the one that runs this."""
    return os.environ.get("RECORDING_PYTHON") or sys.executable


def engines_python() -> str:
    """The path of the Python with the group engines that ENGINES_PYTHON names, else an empty text."""
    return os.environ.get("ENGINES_PYTHON", "")


def free_threaded_python() -> str:
    """The path of the Python without a GIL that FREE_THREADED_PYTHON names, else an empty text."""
    return os.environ.get("FREE_THREADED_PYTHON", "")


@dataclass(frozen=True)
class Reason:
    """Why a program is not run.

    declared: whether the program itself says so, by its header or by what it does; else this Python lacks something
    text, chinese: a sentence
    moot: whether it would only do again what it does in another world
    lacks: the packages that this Python lacks, as the header names them
    """

    declared: bool
    text: str
    chinese: str
    moot: bool = False
    lacks: tuple[str, ...] = ()


# whose import turns the GIL on in a build without one, as snippets/free_threading/gevent_brings_it_back.py records
_TURN_THE_GIL_ON = {"gevent", "greenlet"}


@dataclass(frozen=True)
class Interpreter:
    """A Python under test.

    world: where its programs run, with the start method that they are given
    packages: the names of those that are installed for it, in normal form
    """

    path: str
    world: World
    packages: frozenset[str]

    @classmethod
    def at(cls, path: str) -> "Interpreter":
        """Ask the interpreter at `path` what it is. Raises InterpreterError."""
        # programs run in folders of their own; a link stays one, it may be a virtual environment's
        path = os.path.abspath(path) if os.path.dirname(path) else path
        rows = [row.removeprefix(_MARK) for row in _answer(path).splitlines() if row.startswith(_MARK)]
        try:
            version, system, build, packages = json.loads(rows[-1])
        except (IndexError, ValueError):
            raise _unfit(path, "does not answer like a Python") from None
        if tuple(map(int, version.split(".")[:2])) < tuple(map(int, SUPPORTED[0].split("."))):
            raise _unfit(path, f"is Python {version}, and the programs need {SUPPORTED[0]} or newer")
        return cls(path, World(version, system, build), frozenset(map(canonicalize_name, packages)))

    @property
    def version(self) -> str:
        """As in a record, e.g. ``3.15.2`` or ``3.15.0rc1``."""
        return self.world.python

    def under(self, method: str) -> "Interpreter":
        """This Python with another start method for programs that choose none. Raises InterpreterError."""
        try:
            world = self.world.under(method)
        except WorldError as error:
            raise InterpreterError(str(error)) from None
        if not world.start:
            raise InterpreterError(f"{world.name} starts processes by {method} anyway; leave the start method out")
        return replace(self, world=world)

    @property
    def has_engines(self) -> bool:
        """Whether it has packages of the group engines. One that has some is meant to have all."""
        return bool(self.packages & engines())

    def cannot_run(self, snippet: Snippet) -> Reason | None:
        """Why this interpreter does not run the snippet, None if it does."""
        header, world = snippet.header, self.world
        if not world.fits(header.requires_python):
            return _declared(f"Python {header.requires_python}", f"Python {header.requires_python}", header.why)
        if header.systems and world.system not in header.systems:
            return _declared(" or ".join(header.systems), " 或 ".join(header.systems), header.why)
        if header.builds and world.build not in header.builds:
            builds = f"the {' or '.join(header.builds)} build", f"{' 或 '.join(header.builds)} 构建"
            return _declared(*builds, header.why)
        if world.start and not snippet.uses_processes:
            text = "starts no processes, so no start method makes a difference to it"
            return Reason(True, text, "它不启动进程，启动方式对它没有影响", moot=True)
        names = needed(header)
        if back := self._bringing_the_gil_back(header, names):
            text = f"needs {_listed(back, ', ', ' and ')}, with which the GIL is on again"
            return Reason(True, text, f"需要 {_listed(back, '、', ' 和 ')}，一导入，GIL 就又打开了")
        lacks = [name for name, normal in names.items() if normal not in self.packages]
        return self._lacking(lacks) if lacks else None

    def _bringing_the_gil_back(self, header: Header, names: dict[str, str]) -> list[str]:
        """The packages with which a program would run with a GIL again, unless what then happens is recorded."""
        if self.world.build != FREE_THREADED or any(variant.build == FREE_THREADED for variant in header.variants):
            return []
        return [name for name, normal in names.items() if normal in _TURN_THE_GIL_ON]

    def _lacking(self, names: list[str]) -> Reason:
        """Why a program is not run that needs these packages."""
        if self.has_engines or not {canonicalize_name(name) for name in names} <= engines():
            text = f"needs {', '.join(names)}, which this Python does not have"
            return Reason(False, text, f"需要 {'、'.join(names)}，而这个 Python 没有", lacks=tuple(names))
        # it is meant to be without them: who reads the book needs none
        text = f"needs {_listed(names, ', ', ' and ')}, of the group engines: {ENGINES_LOCK.name}"
        chinese = f"需要 engines 组里的 {_listed(names, '、', ' 和 ')}：{ENGINES_LOCK.name}"
        return Reason(True, text, chinese, lacks=tuple(names))


def _declared(what: str, chinese: str, why: dict[str, str]) -> Reason:
    """What the program itself says that it needs, and why."""
    return Reason(True, f"needs {what}: {why['en']}", f"需要 {chinese}：{why['zh']}")


def _listed(names: list[str], comma: str, last: str) -> str:
    return last.join(filter(None, [comma.join(names[:-1]), names[-1]]))


def _answer(path: str) -> str:
    """All that it says to the question."""
    try:
        asked = subprocess.Popen([path, "-c", _QUESTION], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    except OSError as error:
        raise _unfit(path, f"cannot be started: {error.strerror}") from None
    # one that says too much or nothing at all is no Python
    limit = threading.Timer(LIMIT, asked.kill)
    limit.start()
    with asked:
        said = asked.stdout.read(MOST).decode("utf-8", "replace")
        if len(said) == MOST:
            asked.kill()
    limit.cancel()
    if asked.returncode:
        told = said.strip().splitlines()
        raise _unfit(path, f"ends with exit code {asked.returncode}" + (f": {told[-1][:200]}" if told else ""))
    return said


def _unfit(path: str, problem: str) -> InterpreterError:
    return InterpreterError(f"{path} {problem}; name a Python of {SUPPORTED[0]} or newer by its path")
