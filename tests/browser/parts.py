"""What kinds of parts a built page has, and some light pages on which each kind can be seen."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

# elements without an end
EMPTY = {"br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
_INSIDE = re.compile(r"(<(code|svg)\b[^>]*>).*?(</\2>)", re.DOTALL)
_ARTICLE = re.compile(r"<article\b.*</article>", re.DOTALL)
_CLASSES = re.compile(r'class="([^"]*)"')


@dataclass
class Parts(HTMLParser):
    """The kinds of parts in some HTML: each element with each of its classes, and, of one that has a class, the same
    with what it stands in, if that has a class, too: text in a list in a note looks as it does elsewhere."""

    kinds: set[str] = field(default_factory=set)
    _open: list[tuple[str, list[str]]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the element."""
        classes = (dict(attrs).get("class") or "").split()
        own = [f"{tag}.{one}" for one in classes] or [tag]
        outer = self._open[-1][1] if self._open else []
        self.kinds.update(own, (f"{one} > {two}" for one in outer for two in own if "." in one and "." in two))
        if tag not in EMPTY:
            self._open.append((tag, own))

    def handle_endtag(self, tag: str) -> None:
        """Forget the element, and those in it that were not ended."""
        names = [name for name, _ in self._open]
        if tag in names:
            del self._open[len(names) - 1 - names[::-1].index(tag) :]


def kinds_of(html: str) -> frozenset[str]:
    """The kinds of parts of a page.

    Words of code are one kind, whatever their colour: pygments has dozens, and all pages have the same ones; and so are
    the shapes of a drawing, which tests/card/test_timeline.py looks at. Of the frame around the article, only the
    classes count.
    """
    article = _ARTICLE.search(html)[0]
    parts = Parts()
    parts.feed(_INSIDE.sub(r"\1\3", article))
    frame = {one for classes in set(_CLASSES.findall(html.replace(article, ""))) for one in classes.split()}
    language = html.partition('<html lang="')[2][:2]
    return frozenset(parts.kinds | {language} | {f"frame: {one}" for one in frame})


def lightest(pages: dict[str, frozenset[str]], weights: dict[str, int]) -> list[str]:
    """Pages that have, taken together, every kind of part that any page has; light ones, and the same ones every time.

    weights: of each page; what it costs to look at it grows with that
    """
    chosen: list[str] = []
    left = frozenset().union(*pages.values())
    while left:
        best = max(sorted(pages), key=lambda page: len(pages[page] & left) / weights[page])
        chosen.append(best)
        left -= pages[best]
    for page in sorted(chosen, key=weights.get, reverse=True):
        others = [pages[other] for other in chosen if other != page]
        if pages[page] <= frozenset().union(*others):
            chosen.remove(page)
    return chosen
