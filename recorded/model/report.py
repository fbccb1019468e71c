"""Where the programs were verified: one report per world, written by the command verify, read by the site.

A report is a JSON file. The site believes only reports that are there: a build without any says so.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from recorded.model.paths import REPORTS
from recorded.model.world import BUILDS, FREE_THREADED, METHODS, World

PASSED, DIFFERS, FAILED = "pass", "declared difference", "fail"
CANNOT = "cannot run: "  # followed by why
MOOT = "not run: "  # followed by why it would do there what it does in another world


@dataclass(frozen=True)
class Report:
    """What one interpreter made of the programs.

    python, system, build, start: its world
    date: ISO 8601, day only; commit: of the project, empty if unknown
    results: by snippet id, PASSED, DIFFERS, FAILED, or CANNOT or MOOT with the reason
    chinese: the same reasons in Chinese, by the English ones
    """

    python: str
    system: str
    build: str
    start: str
    date: str
    commit: str
    results: dict[str, str]
    chinese: dict[str, str] = field(default_factory=dict)

    @property
    def world(self) -> World:
        """Where the programs were run."""
        return World(self.python, self.system, self.build, self.start)

    @property
    def name(self) -> str:
        """E.g. ``3.14t`` for a free-threaded 3.14.2, ``3.15 spawn`` for one whose programs were given this method."""
        build = "t" if self.build == FREE_THREADED else ""
        return f"{self.world.version}{build}{f' {self.start}' if self.start else ''}"

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
            said = json.loads(path.read_text(encoding="utf-8"))
            if isinstance(said, dict) and said.keys() == {one.name for one in fields(Report)} - {"start", "chinese"}:
                raise ValueError("it is of an older form, which does not say how processes were started")
            reports.append(Report(**said))
        except (TypeError, ValueError) as error:
            mend = "remove it or run the tests again"
            raise ValueError(f"{path}:1: not a verification report: {error}; {mend}") from None
    return sorted(reports, key=_place)


def _place(report: Report) -> tuple:
    version = tuple(map(int, report.world.version.split(".")))
    return report.system, version, BUILDS.index(report.build), ["", *METHODS].index(report.start)


def holding(reports: Iterable[Report], id: str) -> list[Report]:
    """The reports in which the program did what its page says."""
    return [report for report in reports if report.holds(id)]
