"""The offer of the whole site in one archive, where one is made."""

from recorded.card.page import Page
from recorded.card.pieces import Piece
from recorded.card.templates import fill

ARCHIVE = "book.zip"


def offer(argument: str, page: Page) -> list[Piece]:
    """What stands in the place of [[offline-book]]: a link, as a line of Markdown; nothing without archive."""
    return [str(fill("offline_book.html", page.language, archive=page.to(ARCHIVE)))] if page.archive else []
