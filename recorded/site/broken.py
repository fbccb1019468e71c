"""Says which records no longer hold, from reports.

Prints Markdown for an issue: for each report, the programs that did not do what their record says. ADDRESS is where
the run can be looked at. Needs nothing but the standard library.
"""

from argparse import ArgumentParser
from pathlib import Path

from recorded.model.report import FAILED, Report, read_reports


def broken(reports: list[Report], address: str = "") -> str:
    """The text of the issue."""
    parts = [f"See {address}"] if address else []
    for report in reports:
        failed = [id for id, result in report.results.items() if result == FAILED]
        listed = "\n".join(f"- `{id}`" for id in failed) or "Every record holds; something else failed."
        start = f", under {report.start}" if report.start else ""
        parts.append(f"**Python {report.python}, {report.system}, {report.build} build{start}**\n\n{listed}")
    if not reports:
        parts.append("No program was run: the failure came before.")
    return "\n\n".join(parts)


def main(arguments: list[str]) -> int:
    """Print the text of the issue; the exit code."""
    parser = ArgumentParser(prog="python -m recorded broken", description=__doc__.split("\n\n")[0])
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="the reports, as `verify` writes them")
    parser.add_argument("address", nargs="?", default="", metavar="ADDRESS")
    chosen = parser.parse_args(arguments)
    if not chosen.folder.is_dir():
        parser.error(f"there is no folder {chosen.folder}")
    print(broken(read_reports(chosen.folder), chosen.address))
    return 0
