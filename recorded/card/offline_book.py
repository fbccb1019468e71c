"""The offer of the whole site in one archive, where one is made."""

from recorded.card.page import Page
from recorded.card.pieces import Html, Piece
from recorded.card.templates import fill

ARCHIVE = "book.zip"


def offer(argument: str, page: Page) -> list[Piece]:
    """What stands in the place of [[offline-book]]: a link to the archive; nothing where there is none."""
    return [Html(fill("offline_book.html", page.language, archive=page.to(ARCHIVE)))] if page.archive else []
