"""A program's code with its colours, made once for all languages."""

from functools import lru_cache

from markupsafe import Markup
from pymdownx.highlight import Highlight


# an author who edits one program leaves the others as they are
@lru_cache(maxsize=2048)
def highlighted(source: str, annotated: bool) -> Markup:
    """The code as a fence of a page would show it. annotated: whether Material makes buttons of its marks `# (1)!`."""
    classes = ["no-copy", "annotate"] if annotated else ["no-copy"]
    return Markup(Highlight(None, pygments_lang_class=True).highlight(source, "python", classes=classes))
