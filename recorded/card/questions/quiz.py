"""The questions to a program, made from its record and header, as HTML. No answer is written by hand."""

from markupsafe import Markup

from recorded.card.page import Page
from recorded.card.questions.order import order_question
from recorded.card.questions.question import Question
from recorded.card.questions.short import count_question, ending_question, last_question
from recorded.card.templates import fill
from recorded.model.snippet import Snippet


def questions(snippet: Snippet, asks: bool, language: str) -> list[Question]:
    """The questions in order: those that show no printed line come first.

    asks: whether the reader has not seen the run; one who has is only asked what else could have come out
    """
    if snippet.header.variants:
        return []  # what is right would depend on where it runs
    run = snippet.record()
    order = order_question(snippet, run, not asks, language) if run else None
    if not asks:
        return [order] if order else []
    found = [ending_question(snippet, run, language), count_question(snippet, run, language)]
    found.append(order or last_question(snippet, run, language))
    return [question for question in found if question]


def quiz(snippet: Snippet, asks: bool, page: Page) -> Markup:
    """The questions as a fold of the card; empty where there are none."""
    asked = questions(snippet, asks, page.language)
    style = page.to("assets/quiz.css")
    return fill("quiz.html", page.language, questions=asked, style=style) if asked else Markup()
