"""Notebooks as pages like all others.

mkdocs-jupyter converts a notebook, with our template: its own brings 581 KiB of style and MathJax from another host.
What comes out is Markdown, which goes the way of every page.
"""

import json
import re
from html import unescape
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import BuildError
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as SitePage

from recorded.card.words import say

TEMPLATES = Path(__file__).parent / "templates"
TEMPLATE = TEMPLATES / "mkdocs_html" / "notebook.html.j2"
_SAY = re.compile(r"\[\[say (\w+)(?: ([^\]]+))?\]\]")
_PLOT = re.compile(r"(<figure .*?</figure>)", re.DOTALL)
# by source: what it was made of (notebook, template, language), and its Markdown; a notebook seldom changes
_converted: dict[str, tuple[tuple[str, ...], str]] = {}
_PROSE = re.compile(r"\bdocs/(\w+)/measured/(.+)\.ipynb$")


def use_our_template() -> None:
    """Give the plugin our template."""
    from mkdocs_jupyter.config import settings

    settings.templates_dir = str(TEMPLATES)


def make_pages(files: Files) -> None:
    """Make pages of the notebooks: static-i18n makes new file objects, which do not know that a notebook is a page."""
    for file in files:
        if file.src_uri.endswith(".ipynb"):
            file.is_documentation_page = lambda: True


def read_source(page: SitePage, config: MkDocsConfig) -> str | None:
    """A notebook's Markdown, None for other pages. Its words are those of the page's language, its edit link leads to
    its prose."""
    if not page.file.src_uri.endswith(".ipynb"):
        return None
    page.edit_url = page.edit_url and _PROSE.sub(r"docs/measured/\1/\2.md", page.edit_url)
    language = config.theme["language"]
    made_of = (page.file.content_string, TEMPLATE.read_text(encoding="utf-8"), language)
    if _converted.get(page.file.src_uri, ((),))[0] != made_of:
        try:
            page.render(config, [])  # the plugin's
        except ValueError as error:
            mend = "make it anew: python -m recorded notebooks write"
            raise BuildError(f"docs/{page.file.src_uri}: cannot be read as a notebook: {error}; {mend}") from error
        content = page.content.partition("<style>")[0]  # the plugin adds it behind everything
        _converted[page.file.src_uri] = made_of, spoken(unescaped(content), language)
    del page.render  # MkDocs' own comes next
    return _converted[page.file.src_uri][1]


def unescaped(text: str) -> str:
    """The text without what nbconvert does to it, which takes Markdown for HTML and escapes it; plots are HTML."""
    parts = _PLOT.split(text)
    return "".join(part if place % 2 else unescape(part) for place, part in enumerate(parts))


def spoken(text: str, language: str) -> str:
    """The text with the site's words in the place of `[[say key value]]`."""

    def word(said: re.Match) -> str:
        key, value = said.groups()
        return say(language, key, **dict.fromkeys(("name", "free", "rounds", "per"), value))

    return _SAY.sub(word, text)


def plain_notebook(source: str) -> str:
    """A notebook for a reader without a browser: prose, programs, and what they found, as text."""
    parts = []
    for cell in json.loads(source)["cells"]:
        text = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            parts.append(text)
        elif program := cell["metadata"].get("program"):
            parts.append(f"notebooks/programs/{program}.py:\n\n```python\n{text.partition(chr(10))[2]}\n```")
            found = [output["data"]["text/plain"] for output in cell["outputs"]]
            parts += [f"```text\n{''.join(lines)}\n```" for lines in found]
    return "\n\n".join(parts) + "\n"
