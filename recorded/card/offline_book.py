"""The offer of the whole book to take along, where the files are made: the site in one archive, EPUB and PDF."""

from recorded.card.page import Page
from recorded.card.pieces import Html, Piece
from recorded.card.templates import fill

ARCHIVE = "book.zip"


def offer(argument: str, page: Page) -> list[Piece]:
    """What stands in the place of [[offline-book]]: links to archive, EPUB and PDF, or nothing."""
    if not page.archive:
        return []
    epub, pdf = (page.to(f"book-{page.language}.{kind}") for kind in ("epub", "pdf"))
    return [Html(fill("offline_book.html", page.language, archive=page.to(ARCHIVE), epub=epub, pdf=pdf))]
