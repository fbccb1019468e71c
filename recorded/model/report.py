"""Where the programs were verified: one report per interpreter and system, written by the tests, read by the site.

A report is a JSON file. The site believes only reports that are there: a build without any says so.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from recorded.model.paths import REPORTS

PASSED, DIFFERS, FAILED = "pass", "declared difference", "fail"
CANNOT = "cannot run: "  # followed by why


@dataclass(frozen=True)
class Report:
    """What one interpreter made of the programs.

    system: as in `sys.platform`; build: ``default`` or ``free-threaded``
    date: ISO 8601, day only; commit: of the project, empty if unknown
    results: by snippet id, PASSED, DIFFERS, FAILED or CANNOT with the reason
    """

    python: str
    system: str
    build: str
    date: str
    commit: str
    results: dict[str, str]

    @property
    def name(self) -> str:
        """E.g. ``3.14t`` for a free-threaded 3.14.2."""
        return ".".join(self.python.split(".")[:2]) + ("t" if self.build == "free-threaded" else "")

    def holds(self, id: str) -> bool:
        """Whether the program did here what its page says."""
        return self.results.get(id) in (PASSED, DIFFERS)


def write_report(report: Report, path: Path) -> None:
    """Write a report where the site, or a workflow's artifact, finds it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(asdict(report), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def read_reports(folder: Path = REPORTS) -> list[Report]:
    """All reports in the folder and below, by system and version; none if there is no folder.

    Raises ValueError, naming the file, if one is not a report.
    """
    reports = []
    for path in sorted(folder.rglob("*.json")):
        try:
            reports.append(Report(**json.loads(path.read_text(encoding="utf-8"))))
        except (TypeError, ValueError) as error:
            mend = "remove it or run the tests again"
            raise ValueError(f"{path}:1: not a verification report: {error}; {mend}") from None
    return sorted(reports, key=lambda report: (report.system, tuple(map(int, report.python.split(".")[:2]))))


def holding(reports: Iterable[Report], id: str) -> list[Report]:
    """The reports in which the program did what its page says."""
    return [report for report in reports if report.holds(id)]
