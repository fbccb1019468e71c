"""The workflows as they are written: their jobs, and the steps that run something."""

import shlex
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from recorded.model.paths import PROJECT

WORKFLOWS = sorted((PROJECT / ".github/workflows").glob("*.yml"))


@dataclass(frozen=True)
class Job:
    """One job of a workflow. content, and the workflow's defaults: as YAML has them"""

    workflow: Path
    name: str
    content: dict = field(repr=False)
    defaults: dict = field(repr=False)

    @property
    def id(self) -> str:
        """E.g. ``publish/build``."""
        return f"{self.workflow.stem}/{self.name}"


@dataclass(frozen=True)
class Step:
    """A step that runs something: its script, and the names in its environment."""

    job: Job
    name: str
    script: str
    environment: frozenset[str]

    @property
    def id(self) -> str:
        """E.g. ``publish/build: Build``."""
        return f"{self.job.id}: {self.name}"


def jobs() -> list[Job]:
    """The jobs of all workflows."""
    read = {path: yaml.safe_load(path.read_text(encoding="utf-8")) for path in WORKFLOWS}
    return [
        Job(path, name, job, workflow.get("defaults", {}))
        for path, workflow in read.items()
        for name, job in workflow["jobs"].items()
    ]


def steps() -> list[Step]:
    """The steps of all workflows that run something."""
    return [
        Step(job, step["name"], step["run"], frozenset(step.get("env", ())) | frozenset(job.content.get("env", ())))
        for job in jobs()
        for step in job.content.get("steps", ())
        if "run" in step
    ]


def commands(script: str) -> list[list[str]]:
    """The words of each simple command of a script: of what stands between its operators, without redirections."""
    found: list[list[str]] = []
    for line in script.replace("\\\n", " ").splitlines():
        words = shlex.shlex(line, posix=True, punctuation_chars=True)
        words.whitespace_split = True
        found.append([])
        into_file = False
        for word in words:
            if set(word) <= set("();<>|&"):
                into_file = ">" in word
                found += [] if into_file else [[]]
            elif not into_file:
                found[-1].append(word)
    return [command for command in found if command]
