"""Where the programs were verified, as HTML, from the reports that exist. Without a report nothing is claimed."""

from html import escape

from recorded.card.run import system_name
from recorded.card.words import say
from recorded.model.report import CANNOT, DIFFERS, FAILED, PASSED, Report, holding

_SIGNS = {PASSED: "✓", DIFFERS: "≠", FAILED: "✗"}


def verified_on(reports: list[Report], id: str, language: str) -> str:
    """One sentence for a card: on which Pythons and systems this program was verified, and when."""
    return _sentence(holding(reports, id), language)


def page_verified_on(reports: list[Report], ids: list[str], language: str) -> str:
    """The last line of a page: where all its programs were verified that can run there; those of the book if it has
    none of its own, which is what no `ids` means."""
    key = "page_programs" if ids else "book_programs"
    ids = ids or sorted({id for report in reports for id in report.results})
    held = [report for report in reports if _all_hold(report, ids)]
    return f'<p class="page-verified" data-search-exclude>{say(language, key)}{_sentence(held, language)}</p>'


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


def verification_html(reports: list[Report], language: str) -> str:
    """The Verification page's tables: the interpreters, and what each made of every program."""
    if not reports:
        return f'<p class="verification__none"><strong>{say(language, "unverified")}</strong></p>'
    return _interpreters(reports, language) + _programs(reports, language)


def _interpreters(reports: list[Report], language: str) -> str:
    heads = [say(language, key) for key in ("v_python", "v_system", "v_date", "v_commit", "v_held", "v_other")]
    rows = ""
    for report in reports:
        held = sum(report.holds(id) for id in report.results)
        other = len(report.results) - held
        build = f" ({say(language, 'free_threaded')})" if report.build == "free-threaded" else ""
        cells = (report.python + build, system_name(report.system), report.date, report.commit[:10], held, other)
        rows += "<tr>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in cells) + "</tr>"
    return f"<table><thead><tr>{_heads(heads)}</tr></thead><tbody>{rows}</tbody></table>"


def _programs(reports: list[Report], language: str) -> str:
    ids = sorted({id for report in reports for id in report.results})
    heads = [say(language, "v_program"), *(f"{report.name} {system_name(report.system)}" for report in reports)]
    rows = reasons = ""
    notes: dict[str, int] = {}
    for id in ids:
        cells = ""
        for report in reports:
            result = report.results.get(id, "")
            sign = _SIGNS.get(result, "–" if not result else "")
            if result.startswith(CANNOT):
                number = notes.setdefault(result.removeprefix(CANNOT), len(notes) + 1)
                sign = f'<a href="#cannot-{number}">[{number}]</a>'
            cells += f"<td>{sign}</td>"
        rows += f"<tr><td><code>{escape(id)}</code></td>{cells}</tr>"
    for reason, number in notes.items():
        reasons += f'<li id="cannot-{number}" value="{number}" lang="en">{escape(reason)}</li>'
    table = f"<table><thead><tr>{_heads(heads)}</tr></thead><tbody>{rows}</tbody></table>"
    legend = say(language, "v_legend")
    why = f"<p>{say(language, 'v_cannot')}</p><ol>{reasons}</ol>" if reasons else ""
    return f"<p>{legend}</p>{table}{why}"


def _heads(heads: list[str]) -> str:
    return "".join(f'<th scope="col">{escape(head)}</th>' for head in heads)
