"""What MkDocs has made of each page while it serves: a page that nothing has changed for is not made again.

Of a page two things are kept: what Markdown made of it, and the whole page as the theme's templates wrote it. Each with
all that it was made of, and it is only used where all of that is the same; a page about which there was something to
complain is made, and complained of, again. MkDocs offers to plugins all that this needs: the method `render` of a page,
the key `template` of its front matter, the events of a build.
"""

import logging
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as SitePage

from recorded.card.extension import Recorded
from recorded.card.page import Page
from recorded.card.pieces import Made
from recorded.site.inputs import Inputs

TEMPLATE = "kept.html"  # of the theme: writes what was kept
Answer = tuple[str, str, object] | None


@dataclass(frozen=True)
class Rendered:
    """A page as Markdown made it.

    source: the whole file, the Markdown of it, the page as our extension knew it, and the files common to all pages
    programs, files: the files that it shows, as they were
    answers: what MkDocs answered where the page asked for a file that it links to
    attributes: what the page of MkDocs was given
    links: the places in other pages that it links to, by their source
    made: what came to light
    """

    source: tuple[object, ...]
    programs: dict[str, object]
    files: dict[Path, bytes | None]
    answers: dict[str, Answer]
    attributes: dict[str, object]
    links: dict[str, dict[str, str]]
    made: Made


@dataclass(frozen=True)
class Written:
    """A page as it was written. shown: all that the theme's templates were shown."""

    shown: tuple[object, ...]
    text: str


@dataclass
class Kept:
    """The pages of the last builds, by source."""

    rendered: dict[str, Rendered] = field(default_factory=dict)
    written: dict[str, Written] = field(default_factory=dict)
    _shown: dict[str, tuple[object, ...]] = field(default_factory=dict)
    _answers: dict[str, Answer] = field(default_factory=dict)

    def begin(self, inputs: Inputs) -> None:
        """Begin a build with what lies in the project's files now."""
        self.inputs = inputs
        self._answers = {}

    def render_if_new(self, page: SitePage, here: Page, extension: Recorded) -> None:
        """Let the page be rendered only where something has changed, as a plugin lets it be rendered otherwise."""

        def render(config, files: Files) -> None:
            del page.render  # what comes now is MkDocs' own
            source = (page.file.content_string, page.markdown, here, self.inputs.cards)
            kept = self.rendered.get(page.file.src_uri)
            if kept and kept.source == source and self._holds(kept, files):
                self._give(page, kept, files)
                extension.made = kept.made
                return
            before, asked, complaints = dict(vars(page)), Asked(files), Complaints()
            with complaints:
                page.render(config, asked)
            self.rendered.pop(page.file.src_uri, None)
            if extension.made.whole and not complaints.heard:
                self.rendered[page.file.src_uri] = self._rendered(page, source, before, asked, extension.made)

        page.render = render

    def show(self, files: Iterable[File], nav: Navigation) -> None:
        """Before the pages are written: those for which the templates would be shown the same are written as before."""
        whole = _outline(nav.items)
        for file in files:
            page = file.page
            alternates = {language: other.url for language, other in getattr(file, "alternates", {}).items()}
            said = (page.content, str(page.toc), page.title, dict(page.meta), page.url, page.edit_url)
            shown = (*said, page.canonical_url, alternates, whole, self.inputs.theme, self.inputs.cards)
            self._shown[file.src_uri] = shown
            kept = self.written.get(file.src_uri)
            if kept and kept.shown == shown:
                page.meta["template"] = TEMPLATE

    def add_to(self, context: dict, page: SitePage) -> None:
        """Give the template what was kept."""
        if page.meta.get("template") == TEMPLATE:
            context["kept"] = self.written[page.file.src_uri].text

    def take(self, text: str, page: SitePage) -> None:
        """Keep a page that was written."""
        if page.meta.get("template") != TEMPLATE:
            self.written[page.file.src_uri] = Written(self._shown[page.file.src_uri], text)

    def _rendered(self, page: SitePage, source: tuple, before: dict, asked: "Asked", made: Made) -> Rendered:
        made.told.clear()
        attributes = {name: value for name, value in vars(page).items() if before.get(name, self) is not value}
        links = attributes.pop("links_to_anchors", None) or {}
        return Rendered(
            source,
            {id: self.inputs.programs.get(id) for id in made.programs},
            {path: self.inputs.files.get(path) for path in made.files},
            asked.answers,
            attributes,
            {file.src_uri: anchors for file, anchors in links.items()},
            made,
        )

    def _holds(self, kept: Rendered, files: Files) -> bool:
        return (
            all(self.inputs.programs.get(id) == program for id, program in kept.programs.items())
            and all(self.inputs.files.get(path) == content for path, content in kept.files.items())
            and all(self._answer(path, files) == answer for path, answer in kept.answers.items())
        )

    def _answer(self, path: str, files: Files) -> Answer:
        if path not in self._answers:
            self._answers[path] = _said(files.get_file_from_path(path))
        return self._answers[path]

    def _give(self, page: SitePage, kept: Rendered, files: Files) -> None:
        vars(page).update(kept.attributes)
        page.links_to_anchors = {files.get_file_from_path(source): links for source, links in kept.links.items()}


class Asked:
    """The files of a build, which note what they are asked for."""

    def __init__(self, files: Files) -> None:
        self._files = files
        self.answers: dict[str, Answer] = {}

    def get_file_from_path(self, path: str) -> File | None:
        """The file, as MkDocs finds it."""
        file = self._files.get_file_from_path(path)
        self.answers[path] = _said(file)
        return file

    def __getattr__(self, name: str) -> object:
        return getattr(self._files, name)


class Complaints(logging.Handler):
    """Hears whether MkDocs, a plugin or we say something."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.heard = 0

    def emit(self, record: logging.LogRecord) -> None:
        """Count what is said."""
        self.heard += 1

    def __enter__(self) -> None:
        logging.getLogger("mkdocs").addHandler(self)

    def __exit__(self, *_: object) -> None:
        logging.getLogger("mkdocs").removeHandler(self)


def _said(file: File | None) -> Answer:
    """All that a link to a file depends on."""
    return (file.src_uri, file.url, file.inclusion) if file else None


def _outline(items: Iterable) -> list:
    """Titles, addresses and order of what is in the nav."""
    return [(item.title, getattr(item, "url", ""), _outline(item.children or ())) for item in items]
