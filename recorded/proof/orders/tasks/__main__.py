"""Explores a program of tasks and says what it found, as JSON:

python -m recorded.proof.orders.tasks PROGRAM [OPTIONS]
"""

import argparse
import gc
import json
from pathlib import Path

from recorded.proof.orders.tasks.search import Found, explore


def listed(found: Found) -> dict:
    """Findings as JSON has them, like those of the explorer of threads."""
    return {
        "clock": found.clock,
        "schedules": found.schedules,
        "seconds": round(found.seconds, 3),
        "waits": sorted(found.waits),
        "incomplete": found.incomplete,
        "classes": [
            {
                "lines": [[line.actor, line.number, line.stream, line.text] for line in one.lines],
                "before": [sorted(before) for before in one.before],
                "ending": one.ending,
            }
            for one in found.classes.values()
        ],
    }


def main() -> None:
    """Explore as the command line says."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=Path)
    parser.add_argument("--clock", default="any")
    parser.add_argument("--seconds", type=float, default=30.0)
    chosen = parser.parse_args()
    gc.disable()
    source = chosen.program.read_text(encoding="utf-8")
    print(json.dumps(listed(explore(str(chosen.program.resolve()), source, chosen.clock, chosen.seconds))))


if __name__ == "__main__":
    main()
