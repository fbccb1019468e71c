"""The text of a page for the search, taken from Markdown's tree: sections with their headings, prose and code."""

import re
import xml.etree.ElementTree as etree
from html import unescape
from html.parser import HTMLParser

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE, HTML_PLACEHOLDER_RE

from recorded.card.pieces import Made, Section

_VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
_BLOCKS = {"p", "li", "dt", "dd", "td", "th", "tr", "pre", "h1", "h2", "h3", "h4", "summary", "figure", "div"}
_SKIPPED_TAGS = {"script", "style", "svg", "button", "label"}
_SKIPPED_CLASSES = {"headerlink", "footnote-backref"}
_DRAWING = re.compile(r"<svg.*?</svg>", re.DOTALL)  # says nothing, and has as many tags as the rest of a page
_MARKDOWNS_OWN = re.compile(
    "\x02[^\x02\x03]*\x03"
)  # what Markdown itself will replace, e.g. a space that does not break
_LETTER = re.compile(r"&(?!(?:#\d+|#x[\da-f]+|[\da-z]+);)", re.IGNORECASE)


class Sections(Treeprocessor):
    """Reads the finished tree of a page into `made.sections`, the first without a heading; changes nothing."""

    def __init__(self, md: Markdown, made: Made) -> None:
        super().__init__(md)
        self.made = made

    def run(self, root: etree.Element) -> None:
        """Reads the tree."""
        self.reader = _Reader()
        self._element(root)
        for section in self.reader.sections:
            section.heading, section.text = _squeezed(section.heading), _squeezed(section.text)
            section.code = section.code.strip()
        self.made.sections = [part for part in self.reader.sections if not part.id or part.heading]

    def _element(self, element: etree.Element) -> None:
        if isinstance(element.tag, str):  # and no comment
            self.reader.handle_starttag(element.tag, list(element.items()))
            self._text(element.text)
            for child in element:
                self._element(child)
                self._text(child.tail)
            self.reader.handle_endtag(element.tag)

    def _text(self, text: str | None) -> None:
        """A text of the tree; finished HTML has something that stands for it there."""
        done = 0
        for found in HTML_PLACEHOLDER_RE.finditer(text or ""):
            self._plain(text[done : found.start()])
            self._finished(found)
            done = found.end()
        self._plain((text or "")[done:])

    def _plain(self, text: str) -> None:
        if "\x02" in text:
            text = _MARKDOWNS_OWN.sub(" ", text.replace(AMP_SUBSTITUTE, "&"))
        if "&" in text:
            # in the tree, too, an entity is an entity; any other ampersand is a letter
            text = unescape(_LETTER.sub("&amp;", text))
        self.reader.handle_data(text)

    def _finished(self, found: re.Match) -> None:
        told = self.made.told.get(found[0])
        if told and told.text is not None:
            self.reader.told(told.text, told.code)
            return
        html = self.md.htmlStash.rawHtmlBlocks[int(found[1])]
        if isinstance(html, etree.Element):
            self._element(html)
            return
        if "<" not in html:
            self.reader.handle_data(unescape(html))
            return
        done, html = 0, _DRAWING.sub("", html)
        for inner in HTML_PLACEHOLDER_RE.finditer(html):
            self.reader.feed(html[done : inner.start()])
            self._finished(inner)
            done = inner.end()
        self.reader.feed(html[done:])


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


class _Reader(HTMLParser):
    """Sorts the text of a page into its sections. It is told each element of the tree, and fed pieces of HTML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.sections = [Section("")]
        self._open: list[tuple[str, str]] = []  # tag, and what its text is: "", "skip", "code" or "heading"

    def feed(self, html: str) -> None:
        """A piece of HTML, to its end."""
        super().feed(html)
        self.close()

    def told(self, text: str, code: str) -> None:
        """What a piece of HTML says, without reading it."""
        self._write(f" {text} ")
        self.sections[-1].code += code

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """Opens an element."""
        kind = self._kind()
        if tag in _BLOCKS and kind != "code":
            self._write(" ")
        if tag in _VOID:
            self._write("" if tag == "wbr" else " ")  # a name that may break is one name
            return
        found = dict(attributes)
        classes = (found.get("class") or "").split()
        if tag in _SKIPPED_TAGS or not _SKIPPED_CLASSES.isdisjoint(classes):
            kind = "skip"
        elif kind in ("", "code") and "highlight" in classes:
            self.sections[-1].code += "\n"
            kind = "code"
        elif tag == "h1":
            kind = "skip"  # the page's title, which the index has
        elif tag in ("h2", "h3") and kind == "":
            self.sections.append(Section(found.get("id") or ""))
            kind = "heading"
        self._open.append((tag, kind))

    def handle_endtag(self, tag: str) -> None:
        """Closes an element, and those inside that were left open."""
        if tag in _BLOCKS and self._kind() == "":
            self._write(" ")
        if any(tag == opened for opened, _ in self._open):
            while self._open and self._open.pop()[0] != tag:
                pass

    def handle_data(self, text: str) -> None:
        """Takes text to where it belongs."""
        self._write(text)

    def _kind(self) -> str:
        return self._open[-1][1] if self._open else ""

    def _write(self, text: str) -> None:
        section, kind = self.sections[-1], self._kind()
        if kind == "heading":
            section.heading += text
        elif kind == "code":
            section.code += text
        elif kind == "":
            section.text += text
