"""Tells an author's slip in a file without which nothing can be built: in one line, which file and what is wrong."""

from traceback import extract_tb

from jinja2 import TemplateError, TemplateSyntaxError
from mkdocs.exceptions import Abort


def tell(error: Exception) -> None:
    """Called for what ends a build. Raises Abort, which MkDocs shows without a traceback, if a file is to blame: a
    template, or one that cannot be read. All else is the engine's own fault, and keeps its traceback."""
    if isinstance(error, TemplateError):
        raise Abort(f"{_place(error)}: {error.message or error}; correct the template") from error
    if isinstance(error, UnicodeError | OSError):
        raise Abort(f"{type(error).__name__}: {error}; correct the file that is named above") from error


def _place(error: TemplateError) -> str:
    """The file and line of the template."""
    if isinstance(error, TemplateSyntaxError):
        return f"{error.filename or error.name}:{error.lineno}"
    frames = [frame for frame in extract_tb(error.__traceback__) if frame.filename.endswith(".html")]
    return f"{frames[-1].filename}:{frames[-1].lineno}" if frames else type(error).__name__
