"""What trying every schedule of a program says of its record: one report, written by `orders`, read by cards and site.

A report is a JSON file in a folder of its own. The site believes only what is there.
"""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path

from recorded.model.paths import PROOFS
from recorded.model.snippet import Snippet

PROVEN, LOOSE, REFUTED, NOT_JUDGED = "proven", "loose", "refuted", "not judged"
VERDICTS = (PROVEN, LOOSE, REFUTED, NOT_JUDGED)
ANY, IDEAL, MARGIN = "any", "ideal", "margin"
CLOCKS = (ANY, IDEAL, MARGIN)


@dataclass(frozen=True)
class Proof:
    """What was found out about one program.

    verdict: PROVEN: the record allows every order that can come, and no other; LOOSE: it allows every order that can
        come, and others that cannot, with a reason in the program's header; REFUTED: it refuses an order that can
        come, or allows one that cannot without a reason; NOT_JUDGED: not every schedule could be tried
    clock: under which it holds or fails: ANY: however late a thread is; MARGIN: as long as none is late by `margin`
        seconds; IDEAL: even if none is ever late; empty if not judged
    schedules: how many ran; classes: how many partial orders of printed lines these are; orders: of the lines, in all
    seconds: of processor time
    why: a sentence: why it is not judged, or what is wrong
    python: the version under which the schedules ran
    digest: of the program and its records as they were judged, see `digest_of`
    """

    verdict: str
    clock: str = ""
    margin: float = 0.0
    schedules: int = 0
    classes: int = 0
    orders: int = 0
    seconds: float = 0.0
    why: str = ""
    python: str = ""
    digest: str = ""

    @property
    def every_order(self) -> bool:
        """Whether the page may say: every schedule tried, no other order is possible."""
        return self.verdict == PROVEN and self.clock == ANY


@dataclass(frozen=True)
class Proofs:
    """A report. python, system, date, commit: as in a verification report; results: by snippet id"""

    python: str
    system: str
    date: str
    commit: str
    results: dict[str, Proof]


def digest_of(snippet: Snippet) -> str:
    """Another one if the program or one of its records is changed. What was proved of another one is no proof."""
    records = [snippet.record_path(variant) for variant in (None, *snippet.header.variants)]
    texts = [snippet.source, *[path.read_text(encoding="utf-8") for path in records if path.exists()]]
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:16]


def write_proofs(proofs: Proofs, path: Path) -> None:
    """Write a report where the site, or a workflow's artifact, finds it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(asdict(proofs), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def read_proofs(folder: Path = PROOFS) -> dict[str, Proof]:
    """What is known of each program, by snippet id, from all reports in the folder and below; of two reports on the
    same program the later one counts. Empty if there is no folder.

    Raises ValueError, naming the file, if one is not a report.
    """
    reports = []
    for path in sorted(folder.rglob("*.json")):
        try:
            read = json.loads(path.read_text(encoding="utf-8"))
            results = {id: _proof(row) for id, row in read["results"].items()}
            reports.append(Proofs(**{**read, "results": results}))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            mend = "remove it or run `python -m recorded orders` again"
            raise ValueError(f"{path}:1: not a report on orders: {error}; {mend}") from None
    found: dict[str, Proof] = {}
    for report in sorted(reports, key=lambda report: report.date):
        found |= report.results
    return found


def _proof(row: dict) -> Proof:
    proof = Proof(**row)
    if proof.verdict not in VERDICTS or proof.clock not in ("", *CLOCKS):
        raise ValueError(f"{proof.verdict!r} under {proof.clock!r} is no verdict")
    return proof
