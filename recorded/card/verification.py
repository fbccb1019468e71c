"""Where the programs were verified, as HTML, from the reports that exist. Without a report nothing is claimed."""

from markupsafe import Markup

from recorded.card.page import Page
from recorded.card.pieces import Html, Piece
from recorded.card.run import system_name
from recorded.card.templates import fill
from recorded.card.words import say
from recorded.model.report import CANNOT, DIFFERS, FAILED, PASSED, Report, holding

_SIGNS = {PASSED: "✓", DIFFERS: "≠", FAILED: "✗"}


def verified_on(reports: list[Report], id: str, language: str) -> str:
    """One sentence for a card: on which Pythons and systems this program was verified, and when."""
    return _sentence(holding(reports, id), language)


def page_verified_on(reports: list[Report], ids: list[str], language: str) -> Markup:
    """The last line of a page: where all its programs were verified that can run there; those of the book if it has
    none of its own, which is what no `ids` means."""
    said = say(language, "page_programs" if ids else "book_programs")
    ids = ids or sorted({id for report in reports for id in report.results})
    held = [report for report in reports if _all_hold(report, ids)]
    return fill("page_verified.html", language, said=said + _sentence(held, language))


def verification_html(reports: list[Report], language: str) -> Markup:
    """The Verification page's tables: the interpreters, and what each made of every program."""
    if not reports:
        return fill("unverified.html", language)
    ids = sorted({id for report in reports for id in report.results})
    notes: dict[str, int] = {}  # why a program cannot run → its number
    return fill(
        "verification.html",
        language,
        interpreters=[_interpreter(report, language) for report in reports],
        names=[f"{report.name} {system_name(report.system)}" for report in reports],
        programs=[(id, [_sign(report, id, notes) for report in reports]) for id in ids],
        reasons=list(notes),
    )


def tables(argument: str, page: Page) -> list[Piece]:
    """What stands in the place of [[verification]]."""
    return [Html(verification_html(list(page.reports), page.language))]


def _all_hold(report: Report, ids: list[str]) -> bool:
    able = [id for id in ids if not report.results.get(id, "").startswith(CANNOT)]
    return bool(able) and all(report.holds(id) for id in able)


def _sentence(held: list[Report], language: str) -> str:
    if not held:
        return say(language, "unverified")
    systems = []
    for system in dict.fromkeys(report.system for report in held):
        names = [report.name for report in held if report.system == system]
        systems.append(f"{system_name(system)}: {say(language, 'comma').join(names)}")
    date = max(report.date for report in held)
    return say(language, "verified", systems=say(language, "semicolon").join(systems), date=date)


def _interpreter(report: Report, language: str) -> tuple[object, ...]:
    held = sum(report.holds(id) for id in report.results)
    build = f" ({say(language, 'free_threaded')})" if report.build == "free-threaded" else ""
    other = len(report.results) - held
    return report.python + build, system_name(report.system), report.date, report.commit[:10], held, other


def _sign(report: Report, id: str, notes: dict[str, int]) -> str | int:
    """What an interpreter made of a program: a sign, or the number of the reason why it cannot run there."""
    result = report.results.get(id, "")
    if result.startswith(CANNOT):
        return notes.setdefault(result.removeprefix(CANNOT), len(notes) + 1)
    return _SIGNS.get(result, "" if result else "–")
