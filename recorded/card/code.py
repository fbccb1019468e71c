"""A program's code with its colours, made once for all languages."""

import re
from functools import lru_cache

from markupsafe import Markup
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

_LEXER = PythonLexer()
# the classes of a fence of a page, so that the style sheets need not know a card's code; "annotate" makes Material
# put buttons in the places of the marks `# (1)!`
_PLAIN = HtmlFormatter(cssclass="language-python no-copy highlight", wrapcode=True)
_ANNOTATED = HtmlFormatter(cssclass="language-python no-copy annotate highlight", wrapcode=True)
# a result with its line, the mark of an annotation: what a reader who predicts does not see yet
_ANSWERS = re.compile(r'(?:^ *<span class="c1">#&gt;.*?</span>\n)+| *<span class="c1"># \(\d+\)!?</span>', re.MULTILINE)


# an author who edits one program leaves the others as they are
@lru_cache(maxsize=2048)
def highlighted(source: str, annotated: bool) -> Markup:
    """The code as HTML. annotated: whether marks stand in it, whose texts follow in a list."""
    return Markup(highlight(source, _LEXER, _ANNOTATED if annotated else _PLAIN).strip())


def with_answers_apart(code: Markup) -> Markup:
    """Highlighted code in which all that answers is an element of its own, so that it can be kept back."""
    return Markup(_ANSWERS.sub(r'<span class="answer">\g<0></span>', str(code)))
