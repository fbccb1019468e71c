"""What trying every schedule of a program has proved, in words, from the report. Without one nothing is claimed."""

from collections import Counter

from markupsafe import Markup

from recorded.card.page import Page
from recorded.card.pieces import Html, Piece
from recorded.card.templates import fill
from recorded.card.words import say
from recorded.model.proofs import ANY, LOOSE, MARGIN, NOT_JUDGED, PROVEN, REFUTED, Proof, digest_of
from recorded.model.snippet import Snippet
from recorded.model.world import World


def proved(snippet: Snippet, page: Page) -> str:
    """A sentence for a card; empty if nothing was proved of this very program and record."""
    proof, language = page.proofs.get(snippet.id), page.language
    if proof is None or proof.verdict not in (PROVEN, LOOSE) or proof.digest != digest_of(snippet):
        return ""
    values = {"orders": proof.orders, "why": snippet.header.loose.get(language, "")}
    said = say(language, _key(snippet, proof), python=".".join(proof.python.split(".")[:2]), **values)
    return say(language, "o_margin", said=said, seconds=f"{proof.margin:g}") if proof.clock == MARGIN else said


def _key(snippet: Snippet, proof: Proof) -> str:
    record = snippet.record(snippet.variant_for(World(proof.python, "linux")))
    if proof.verdict == LOOSE:
        return "o_loose"
    if record is None or len(record.lines) < 2:
        return "o_inline"
    return "o_orders" if any(line.group is not None for line in record.lines) else "o_one"


def orders_html(proofs: dict[str, Proof], language: str) -> Markup:
    """What was proved of all programs: how many, under which clock, and why not of the others."""
    if not proofs:
        return fill("orders.html", language, counts=say(language, "o_none"), rows=[], reasons=[])
    found = Counter((proof.verdict, proof.clock) for proof in proofs.values())
    verdicts = Counter(proof.verdict for proof in proofs.values())
    pythons = sorted({proof.python for proof in proofs.values()})
    rows = [("o_always", found[PROVEN, ANY], [])]
    rows.append(("o_late", found[PROVEN, MARGIN], _listed(proofs, PROVEN, MARGIN)))
    rows.append(("o_loosely", verdicts[LOOSE], []))
    rows.append(("o_refuted", verdicts[REFUTED], _listed(proofs, REFUTED)))
    reasons = Counter(proof.why for proof in proofs.values() if proof.verdict == NOT_JUDGED)
    return fill(
        "orders.html",
        language,
        counts=say(
            language,
            "o_counts",
            threads=len(proofs),
            complete=len(proofs) - verdicts[NOT_JUDGED],
            python=say(language, "comma").join(pythons),
        ),
        rows=[(say(language, key, count=count), ids) for key, count, ids in rows if count],
        unjudged=say(language, "o_unjudged", count=verdicts[NOT_JUDGED]),
        reasons=sorted(_grouped(reasons).items(), key=lambda row: (-row[1], row[0])),
    )


def table(argument: str, page: Page) -> list[Piece]:
    """What stands in the place of [[orders]]."""
    return [Html(orders_html(dict(page.proofs), page.language))]


def _listed(proofs: dict[str, Proof], verdict: str, clock: str = "") -> list[tuple[str, str]]:
    """The programs with this verdict, each with the margin under which it holds."""
    chosen = [(id, proof) for id, proof in sorted(proofs.items()) if proof.verdict == verdict]
    return [(id, f"{p.margin:g} s" if p.margin else "") for id, p in chosen if clock in ("", p.clock)]


def _grouped(reasons: Counter[str]) -> Counter[str]:
    """How many programs are not judged for each reason; that a search was stopped is one, after however many runs."""
    grouped: Counter[str] = Counter()
    for why, count in reasons.items():
        grouped["it has too many schedules" if why.startswith("stopped after") else why] += count
    return grouped
