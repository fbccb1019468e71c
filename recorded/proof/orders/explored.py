"""What an exploration has found, and how to explore a program under another Python."""

import json
import os
import subprocess
from dataclasses import dataclass

from recorded.model.paths import PROJECT
from recorded.model.snippet import Snippet
from recorded.model.world import DEFAULT, FREE_THREADED
from recorded.proof.orders.explorer.classes import Class, Line
from recorded.proof.orders.scope import is_of_tasks

GRACE = 60.0  # seconds beside the processor time that an exploration is given


@dataclass(frozen=True)
class Explored:
    """clock: ``any``, ``ideal`` or ``margin 0.2``

    schedules: how many ran; seconds: of processor time; waits: how long sleeps and timeouts last, each once, by length
    incomplete: why not every schedule was tried, empty if every one was
    """

    clock: str
    schedules: int
    seconds: float
    waits: tuple[float, ...]
    incomplete: str
    classes: tuple[Class, ...]


def explore(snippet: Snippet, python: str, clock: str, seconds: float) -> Explored:
    """Try every schedule of a program, within so much processor time, under the interpreter `python` (3.11 or
    newer)."""
    header = snippet.header
    explorer = "tasks" if is_of_tasks(snippet) else "explorer"
    command = [python, "-X", "utf8", "-m", f"recorded.proof.orders.{explorer}", str(snippet.path)]
    command += ["--clock", clock, "--seconds", str(seconds)]
    # what it does without a GIL is another record
    with_gil = header.builds == (DEFAULT,) or any(variant.build == FREE_THREADED for variant in header.variants)
    if explorer == "explorer":
        command += ["--gil"] if with_gil else []
        for pattern in header.pool:
            command += ["--alike", pattern]
    environment = os.environ | {"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(PROJECT)}
    try:
        # a busy machine gives it less than a processor
        ended = subprocess.run(
            command, cwd=PROJECT, env=environment, capture_output=True, text=True, timeout=seconds * 10 + GRACE
        )
    except subprocess.TimeoutExpired:
        return Explored(clock, 0, seconds, (), "the exploration did not come to an end", ())
    if ended.returncode:
        last = (ended.stderr.strip().splitlines() or [f"exit {ended.returncode}"])[-1]
        return Explored(clock, 0, 0.0, (), f"the exploration failed: {last}", ())
    return parse_explored(ended.stdout)


def parse_explored(text: str) -> Explored:
    """What the explorer says as JSON, see its `listed`."""
    found = json.loads(text)
    classes = [
        Class(tuple(Line(*line) for line in one["lines"]), tuple(map(frozenset, one["before"])), one["ending"])
        for one in found["classes"]
    ]
    waits = tuple(found["waits"])
    return Explored(found["clock"], found["schedules"], found["seconds"], waits, found["incomplete"], tuple(classes))
