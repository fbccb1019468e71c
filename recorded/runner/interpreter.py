"""A Python under test: what it is, and which snippets it can run."""

import json
import os
import subprocess
import threading
from dataclasses import dataclass

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from recorded.model.header import SUPPORTED
from recorded.model.snippet import Snippet

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
    """A Python that cannot be asked what it is, or cannot run programs; says what is wrong and the mend."""


@dataclass(frozen=True)
class Reason:
    """Why a program is not run. declared: whether its own header says so; else this Python lacks something."""

    declared: bool
    text: str


@dataclass(frozen=True)
class Interpreter:
    """A Python under test.

    version: as in a record, e.g. ``3.15.2`` or ``3.15.0rc1``
    system: as in `sys.platform`; build: ``default`` or ``free-threaded``
    packages: the names of those that are installed for it, in normal form
    """

    path: str
    version: str
    system: str
    build: str
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
        return cls(path, version, system, build, frozenset(map(canonicalize_name, packages)))

    def cannot_run(self, snippet: Snippet) -> Reason | None:
        """Why this interpreter cannot run the snippet, None if it can."""
        header = snippet.header
        if not snippet.runs_on(self.version):
            return Reason(True, f"needs Python {header.requires_python}: {header.why['en']}")
        if header.systems and self.system not in header.systems:
            return Reason(True, f"needs {' or '.join(header.systems)}: {header.why['en']}")
        if header.builds and self.build not in header.builds:
            return Reason(True, f"needs the {' or '.join(header.builds)} build: {header.why['en']}")
        needed = {text: canonicalize_name(Requirement(text).name) for text in header.dependencies}
        missing = [text for text, name in needed.items() if name not in self.packages]
        return Reason(False, f"needs {', '.join(missing)}, which this Python does not have") if missing else None


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
