"""A page as it is where nothing can be opened, chosen or played.

Controls are gone. Tabs follow each other. What answers a question, or hints at it, stands at the end
of the page, so that it is not seen before the question; a link leads there and back.
"""

import re
from copy import copy

from bs4 import BeautifulSoup, Tag

from recorded.card.words import say

_GONE = frozenset(
    ("headerlink", "card__tools", "card__again", "md-content__button", "page-verified", "tl-touch", "vh", "button")
    + ("noscript", "link", "script", "input", "caption", "claims-filter", "marks")
)
_DROPPED = re.compile(r"data-.*|tabindex|aria-pressed|aria-hidden|download")
# the parser writes them small, and SVG does not know them so
_MIXED = ("viewBox", "patternUnits", "preserveAspectRatio", "markerWidth", "markerHeight", "refX", "refY")
_SVG = {name.lower(): name for name in _MIXED}
_MARK = re.compile(r"# \((\d+)\)!?")
# names, signs and spaces that have the colour of the text: half of all elements
_PLAIN = re.compile(r'<span(?: class="(?:[wpgx]|n(?![fc]")\w*|o|bp|esc)")?>([^<]*)</span>')


def still(article: str, language: str) -> tuple[str, str]:
    """The title of a page, and its elements on paper as XML, in one <div>. article: as built, with its tags."""
    body = BeautifulSoup(_PLAIN.sub(r"\1", article), "html.parser").article
    body.name, body.attrs = "div", {"class": "leaf"}
    for drawing in body.find_all(class_="run__timeline"):
        told = drawing.find(class_="vh")
        drawing.find("svg")["aria-label"] = told.get_text() if told else ""
    for element in body.find_all(_gone):
        if not element.decomposed:
            element.decompose()
    for element in body.find_all(True):
        element.attrs = {_SVG.get(name, name): value for name, value in element.attrs.items() if _kept(name, value)}
        if element.name == "a" and element.find_parent("svg"):
            element.insert(0, _new("title", element.get_text()))
        if element.name == "svg":
            element["xmlns"] = "http://www.w3.org/2000/svg"
    _number_annotations(body)
    _lay_tabs_open(body)
    _join_lines(body)
    _put_answers_last(body, language)
    title = re.sub(r"\s+", " ", body.find("h1").get_text()).strip()
    return title, body.decode(formatter="minimal")


def _gone(element: Tag) -> bool:
    names = {element.name, element.get("id"), *element.get("class", [])}
    # the names that a pointer shows
    return not _GONE.isdisjoint(names) or (element.name == "title" and element.find_parent("svg") is not None)


def _kept(name: str, value: object) -> bool:
    return not _DROPPED.fullmatch(name) and not (name == "style" and str(value).startswith("--"))


def _number_annotations(body: Tag) -> None:
    """A mark such as ``# (1)!`` is a button on the site; here it is the number of what the list below says."""
    for comment in body.select(".highlight .c1"):
        if mark := _MARK.fullmatch(comment.get_text()):
            comment["class"], comment.string = "mark", f"({mark[1]})"


def _new(name: str, *content: object, **attributes: str) -> Tag:
    made = BeautifulSoup("", "html.parser").new_tag(name, attrs=attributes)
    made.extend(content)
    return made


def _lay_tabs_open(body: Tag) -> None:
    for tabs in body.select(".tabbed-set"):
        labels = [label.extract() for label in tabs.select(".tabbed-labels > label")]
        for label, block in zip(labels, tabs.select(".tabbed-block"), strict=True):
            block.insert(0, _new("p", *list(label.contents), **{"class": "tab"}))
        tabs.find(class_="tabbed-labels").decompose()
        tabs.attrs = {"class": "tabs"}


def _join_lines(body: Tag) -> None:
    """The lines of a long run that are folded on the site go on in the same table."""
    for fold in body.select(".run > details"):
        rows = fold.select("tbody > tr")
        fold.find_previous_sibling("table").find("tbody").extend([row.extract() for row in rows])
        fold.decompose()


def _put_answers_last(body: Tag, language: str) -> None:
    answers = _new("section", _new("h2", say(language, "paper_answers")), **{"class": "answers"})
    folds = [fold for fold in body.find_all("details") if not fold.find_parent("details")]
    asked = 0
    for fold in folds:
        kind = fold.get("class", [""])[0]
        if kind == "example":  # the source of a measurement; all others answer or hint, as in paper.js
            _unfold(fold)
            continue
        asked += 1
        question, answer = f"question-{asked}", f"answer-{asked}"
        summary = fold.find("summary", recursive=False).extract()
        title = _new("p", *list(summary.contents), **{"class": "asked", "id": question})
        back = _new("a", *[copy(part) for part in title.contents], href=f"#{question}")
        title.extend([" ", _new("a", say(language, "paper_answer"), href=f"#{answer}", **{"class": "to-answer"})])
        kept = _new("div", title, **{"class": kind})
        said = _ask(fold, kept) if kind == "quiz" else [*_answers_of_card(fold), *list(fold.contents)]
        fold.replace_with(kept)
        answers.append(_new("p", back, **{"class": "answered", "id": answer}))
        answers.append(_new("div", *said, **{"class": "reply"}))
    for fold in answers.find_all("details"):
        _unfold(fold)
    if asked:
        body.append(answers)


def _unfold(fold: Tag) -> None:
    summary = fold.find("summary", recursive=False)
    summary.name, summary["class"] = "p", "fold-title"
    fold.name = "div"
    fold["class"] = "fold"


def _ask(quiz: Tag, kept: Tag) -> list[Tag]:
    """Move the questions of a quiz to where they are asked; what is said of each option, to be put with the answers."""
    said: list[Tag] = []
    for question in quiz.select(".quiz__question"):
        options, verdicts = _new("ol", **{"class": "options"}), _new("ol", **{"class": "options"})
        for option in question.find_all("details", recursive=False):
            verdicts.append(_new("li", *list(option.find("p").contents)))
            options.append(_new("li", *list(option.find("summary").contents)))
        asks = question.find("p", recursive=False)
        said += [copy(asks), verdicts]
        kept.extend([asks, options])
    return said


def _answers_of_card(fold: Tag) -> list[Tag]:
    """What the card before a question keeps back: its results, with the program once more, and its annotations."""
    card = fold.find_previous_sibling()
    if not card or card.name != "figure":
        return []
    code, notes = card.find(class_="highlight"), card.find("ol", recursive=False)
    found = [copy(code)] if code.select_one(".answer .result") else []
    for answer in code.select(".answer"):
        # the number of an annotation tells nothing
        answer.unwrap() if answer.find(class_="mark") else answer.decompose()
    return [*found, *([notes.extract()] if notes else [])]
