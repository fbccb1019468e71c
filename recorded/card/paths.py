"""What a path through the book is made of: questions of the interview page with folded answers, claims to be judged
before their verdict shows, and the marks of what a reader has done. Nothing is typed twice: questions and claims are
read where they stand.
"""

import posixpath
import re
from html import escape
from pathlib import Path

from recorded.card.claims import CLAIMS, VERDICTS, Claim, ClaimError, read_claims
from recorded.card.page import Page
from recorded.card.pieces import Html, Piece
from recorded.card.templates import fill
from recorded.card.words import say
from recorded.model.header import LANGUAGES
from recorded.model.paths import DOCS

HOME = "reference"  # where the questions and claims stand, and what their links start from
QUESTIONS = f"{HOME}/interview.md"
QUESTION_FILES = tuple(DOCS / language / QUESTIONS for language in LANGUAGES)
_HEADING = re.compile(r"#{2,3} (?P<title>.*?) *\{ *#(?P<id>[\w-]+) *\}")
_FOLD = re.compile(r'\?\?\? success "[^"]*"')
_LINK = re.compile(r"\]\((?!https?:|#)([^()\s]+)\)")


class QuestionError(ValueError):
    """A question that cannot be shown; names the file, the question and the mend."""

    def __init__(self, path: Path, id: str, problem: str, mend: str) -> None:
        super().__init__(f"{path.parent.parent.name}/{QUESTIONS}: {id}: {problem}; {mend}")


def interview(argument: str, page: Page, docs: Path = DOCS) -> list[Piece]:
    """What stands in the place of [[interview ID …]]: these questions, each a fold with its answer. Raises
    QuestionError."""
    path = docs / page.language / QUESTIONS
    asked = _questions(path.read_text(encoding="utf-8").splitlines())
    found: list[Piece] = []
    for id in argument.split():
        if id not in asked:
            raise QuestionError(path, id, "there is no such question with a folded answer", "correct its id")
        found += [_from_here(line, page) for line in asked[id]]
        found.append("")
    return found


def _questions(lines: list[str]) -> dict[str, list[str]]:
    """By id: the fold of each question's answer, which has the question for its title."""
    found: dict[str, list[str]] = {}
    id = title = ""
    for line in lines:
        if heading := _HEADING.fullmatch(line.rstrip()):
            id, title = heading["id"], heading["title"]
        elif id and _FOLD.fullmatch(line.rstrip()):
            quoted = title.replace('"', "&quot;")
            found[id] = [f'??? success "{quoted}"']
        elif id in found:
            found[id].append(line)
    return found


def _from_here(line: str, page: Page) -> str:
    """A line of a page in HOME with its links as this page needs them."""
    here = posixpath.dirname(page.source)

    def moved(link: re.Match) -> str:
        return f"]({posixpath.relpath(posixpath.join(HOME, link[1]), here or '.')})"

    return _LINK.sub(moved, line)


def judge(argument: str, page: Page, path: Path = CLAIMS) -> list[Piece]:
    """What stands in the place of [[judge ID …]]: these claims, each with all verdicts to choose from. Raises
    ClaimError."""
    claims, words = read_claims(path)
    known = {claim.id: claim for claim in claims}
    chosen = argument.split()
    for id in chosen:
        if id not in known:
            raise ClaimError(path, id, "there is no such claim", "correct its id")
    style, language = escape(page.to("assets/quiz.css")), page.language
    lines: list[Piece] = [
        f'<details class="quiz" data-style="{style}" data-search-exclude markdown>',
        f"<summary>{say(language, 'judge', count=len(chosen))}</summary>",
        f'<noscript><link rel="stylesheet" href="{style}"></noscript>',
    ]
    for id in chosen:
        lines += _claim(known[id], words, page)
    return [*lines, "", "</details>", ""]


def _claim(claim: Claim, words: dict[str, dict[str, str]], page: Page) -> list[str]:
    """A claim with its verdicts, each a fold that says whether it is the right one."""
    language = page.language
    said = claim.claim[language]
    lines = ["", '<div class="quiz__question" role="group" markdown>', "", f"**{said}**", ""]
    for verdict in VERDICTS:
        right = verdict == claim.verdict
        label = words[verdict][language]
        lines += ["<details markdown>", f"<summary><span>{label}</span></summary>", ""]
        if right:
            link = f"[`{claim.program.rpartition('/')[2]}`](../{claim.evidence})"
            why = f"{claim.why[language]}{words['see'][language]}{link}"
            lines += [_from_here(f"**{say(language, 'quiz_right')}** {why}", page), "{: .right }"]
        else:
            lines += [f"**{say(language, 'quiz_wrong')}**", "{: .wrong }"]
        lines += ["", "</details>", ""]
    return [*lines, "</div>"]


def marks(_: str, page: Page) -> list[Piece]:
    """What stands in the place of [[marks]]: the place for what the reader has done, which paths.js fills."""
    keys = ("marks_done", "marks_count", "marks_export", "marks_forget", "marks_forgotten")
    labels = [(key.removeprefix("marks_"), say(page.language, key)) for key in keys]
    return [Html(fill("marks.html", page.language, assets=page.to("assets"), labels=labels))]
