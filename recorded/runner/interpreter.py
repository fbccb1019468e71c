"""A Python under test: what it is, and which snippets it can run."""

import os
import subprocess
from dataclasses import dataclass

from packaging.requirements import Requirement

from recorded.model.snippet import Snippet


@dataclass(frozen=True)
class Reason:
    """Why a program is not run. declared: whether its own header says so; else this Python lacks something."""

    declared: bool
    text: str


@dataclass(frozen=True)
class Interpreter:
    """A Python under test.

    system: as in `sys.platform`; build: ``default`` or ``free-threaded``
    packages: the names of those that are installed for it
    """

    path: str
    version: str
    system: str
    build: str
    packages: frozenset[str]

    @classmethod
    def at(cls, path: str) -> "Interpreter":
        """Ask the interpreter at `path` what it is. Raises CalledProcessError or OSError if it cannot run."""
        question = (
            "import platform, sys, sysconfig, importlib.metadata as m;"
            "print(platform.python_version(), sys.platform,"
            " 'free-threaded' if sysconfig.get_config_var('Py_GIL_DISABLED') else 'default',"
            " *{one.name for one in m.distributions()})"
        )
        # programs run in folders of their own; a link stays one, it may be a virtual environment's
        path = os.path.abspath(path) if os.path.dirname(path) else path
        answer = subprocess.run([path, "-c", question], check=True, capture_output=True, text=True).stdout.split()
        return cls(path, *answer[:3], frozenset(answer[3:]))

    def cannot_run(self, snippet: Snippet) -> Reason | None:
        """Why this interpreter cannot run the snippet, None if it can."""
        header = snippet.header
        if not snippet.runs_on(self.version):
            return Reason(True, f"needs Python {header.requires_python}: {header.why['en']}")
        if header.systems and self.system not in header.systems:
            return Reason(True, f"needs {' or '.join(header.systems)}: {header.why['en']}")
        if header.builds and self.build not in header.builds:
            return Reason(True, f"needs the {' or '.join(header.builds)} build: {header.why['en']}")
        missing = [text for text in header.dependencies if Requirement(text).name not in self.packages]
        return Reason(False, f"needs {', '.join(missing)}, which this Python does not have") if missing else None
