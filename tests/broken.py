"""Says which records no longer hold, from reports: python -m tests.broken FOLDER [ADDRESS]

Prints Markdown for an issue: for each report, the programs that did not do what their record says. ADDRESS is where
the run can be looked at. Needs nothing but the standard library.
"""

import sys
from pathlib import Path

from snippets.verification import FAILED, Report, read_reports


def broken(reports: list[Report], address: str = "") -> str:
    """The text of the issue."""
    parts = [f"See {address}"] if address else []
    for report in reports:
        failed = [id for id, result in report.results.items() if result == FAILED]
        listed = "\n".join(f"- `{id}`" for id in failed) or "Every record holds; something else failed."
        parts.append(f"**Python {report.python}, {report.system}, {report.build} build**\n\n{listed}")
    if not reports:
        parts.append("No program was run: the failure came before.")
    return "\n\n".join(parts)


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: python -m tests.broken FOLDER [ADDRESS]")
    print(broken(read_reports(Path(sys.argv[1])), *sys.argv[2:]))
