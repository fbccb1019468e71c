"""Has the states of a program computed by a Python, and writes them as a file has them."""

import json
import os
import subprocess

from recorded.model.drive import Drive
from recorded.model.paths import PROJECT
from recorded.model.snippet import Snippet

PATIENCE = 300.0  # seconds


class StatesError(Exception):
    """The states of a program cannot be told; says why."""


def computed(snippet: Snippet, drive: Drive, python: str) -> dict:
    """All states, see recorded.model.driven, by the interpreter `python` (3.11 or newer). Raises StatesError."""
    command = [python, "-X", "utf8", "-m", "recorded.proof.driven", str(snippet.path)]
    for line in drive.without:
        command += ["--without", line]
    environment = os.environ | {"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(PROJECT)}
    try:
        ended = subprocess.run(
            command, cwd=PROJECT, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=PATIENCE
        )
    except subprocess.TimeoutExpired:
        raise StatesError(f"they were not told within {PATIENCE:g} s") from None
    if ended.returncode:
        said = (ended.stdout.strip() or ended.stderr.strip() or f"exit {ended.returncode}").splitlines()
        raise StatesError(said[-1])
    return json.loads(ended.stdout)


def written(table: dict) -> str:
    """The text of the file: a line for each part, and one for each state."""
    parts = []
    for name, part in table.items():
        rows = [json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in part]
        parts.append(f'"{name}":[\n' + ",\n".join(rows) + "\n]" if rows else f'"{name}":[]')
    return "{\n" + ",\n".join(parts) + "\n}\n"
