"""A terminal session on a page: what was typed, and what came of it when it was played."""

from recorded.card.page import Page
from recorded.card.pieces import Piece
from recorded.model.session import session_ids, session_path

READS = tuple(session_path(id) for id in session_ids())


def shown(argument: str, page: Page) -> list[Piece]:
    """What stands in the place of [[session ID]]. Raises ValueError."""
    path = session_path(argument)
    if not path.is_file():
        raise ValueError(f"there is no {path.name}")
    return ["", "```text", *path.read_text(encoding="utf-8").splitlines(), "```", ""]
