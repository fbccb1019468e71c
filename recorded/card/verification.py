"""Where the programs were verified, as HTML, from the reports that exist. Without a report nothing is claimed."""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from recorded.card.held import in_which_worlds
from recorded.card.page import Page
from recorded.card.pieces import Html, Piece
from recorded.card.run import system_name
from recorded.card.templates import fill
from recorded.card.words import say
from recorded.model.report import CANNOT, DIFFERS, FAILED, MOOT, PASSED, Report, holding
from recorded.model.snippet import Snippet
from recorded.model.world import FREE_THREADED

_SIGNS = {PASSED: "✓", DIFFERS: "≠", FAILED: "✗"}


@dataclass(frozen=True)
class Table:
    """names: of its interpreters; programs: the id of each, with its sign for every interpreter."""

    names: list[str]
    programs: list[tuple[str, list[str | int]]]


def held_in(reports: Iterable[Report], snippet: Snippet, language: str) -> str:
    """One line for a card: in which worlds its records held, and in which not; empty where no report tells."""
    reports = list(reports)
    held, failed = holding(reports, snippet.id), [r for r in reports if r.results.get(snippet.id) == FAILED]
    same = "held_tabs" if snippet.header.variants else "held_same"
    told = {same: held, "held_not": failed}
    return " ".join(
        say(language, key, worlds=in_which_worlds(some, language, snippet.uses_processes))
        for key, some in told.items()
        if some
    )


def verified_at(reports: Iterable[Report], id: str, language: str) -> str:
    """One sentence for a card: when its program was last seen to do what its records say."""
    dates = [report.date for report in holding(reports, id)]
    return say(language, "verified_at", date=max(dates)) if dates else say(language, "unverified")


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
    notes: dict[str, int] = {}  # why a program cannot run, in English → its number
    chinese = {reason: said for report in reports for reason, said in report.chinese.items()}
    return fill(
        "verification.html",
        language,
        interpreters=[_interpreter(report, language) for report in reports],
        own=_table([report for report in reports if not report.start], notes),
        given=_table([report for report in reports if report.start], notes),
        reasons=[
            (chinese[reason], "zh") if language == "zh" and reason in chinese else (reason, "en") for reason in notes
        ],
    )


def tables(argument: str, page: Page) -> list[Piece]:
    """What stands in the place of [[verification]]."""
    return [Html(verification_html(list(page.reports), page.language))]


def _all_hold(report: Report, ids: list[str]) -> bool:
    able = [id for id in ids if not report.results.get(id, "").startswith((CANNOT, MOOT))]
    return bool(able) and all(report.holds(id) for id in able)


def _sentence(held: list[Report], language: str) -> str:
    if not held:
        return say(language, "unverified")
    date = max(report.date for report in held)
    return say(language, "verified", worlds=in_which_worlds(held, language), date=date)


def _interpreter(report: Report, language: str) -> tuple[object, ...]:
    run = [result for result in report.results.values() if not result.startswith(MOOT)]
    held = sum(report.holds(id) for id in report.results)
    build = f" ({say(language, 'free_threaded')})" if report.build == FREE_THREADED else ""
    start = report.start or say(language, "v_own", method=report.world.method)
    place = report.python + build, start, system_name(report.system), report.date, report.commit[:10]
    return *place, held, len(run) - held


def _table(reports: list[Report], notes: dict[str, int]) -> Table:
    """What each of these reports says of every program, but for those of which none says anything."""
    told = {id for report in reports for id, result in report.results.items() if not result.startswith(MOOT)}
    names = [f"{report.name} {system_name(report.system)}" for report in reports]
    return Table(names, [(id, [_sign(report, id, notes) for report in reports]) for id in sorted(told)])


def _sign(report: Report, id: str, notes: dict[str, int]) -> str | int:
    """What an interpreter made of a program: a sign, or the number of the reason why it cannot run there."""
    result = report.results.get(id, "")
    if result.startswith(CANNOT):
        return notes.setdefault(result.removeprefix(CANNOT), len(notes) + 1)
    return _SIGNS.get(result, "" if result else "–")
