"""A build of the book: what is done at each event of MkDocs."""

from functools import partial
from html import escape, unescape
from pathlib import Path

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as SitePage

from recorded.card.extension import Recorded
from recorded.card.templates import fill
from recorded.card.verification import page_verified_on
from recorded.card.words import say
from recorded.site.compiled import Compiled
from recorded.site.edition import Edition, begin_edition, log
from recorded.site.inputs import read_inputs
from recorded.site.kept import Kept
from recorded.site.notebook import plain_notebook
from recorded.site.publish import add_programs, publish
from recorded.site.search import PageEntry, headline, weight_of
from recorded.site.social import draw_card, save_card
from recorded.site.texts import PlainPage, plain_text


class Book:
    """What one run of MkDocs makes of the book, a language after the other.

    for_others: whether the site is built for others to see, not served to its author
    """

    edition: Edition

    def __init__(self) -> None:
        self.for_others = False
        self._compiled = Compiled()
        self._kept = Kept()
        # a warning is shown while serving, and fails a strict build
        self._extension = Recorded(report=lambda error: log.warning(str(error)))

    def begin(self, config: MkDocsConfig) -> None:
        """Begin a language: read what all pages need, and add the Markdown extension."""
        self.edition = begin_edition(config)
        self._kept.begin(read_inputs(Path(config.config_file_path)))
        if self._extension not in config.markdown_extensions:
            config.markdown_extensions.append(self._extension)
        if not config.repo_url:
            config.edit_uri = ""
        language = self.edition.language
        config.mdx_configs.setdefault("toc", {})["permalink_title"] = say(language, "permalink")
        config.mdx_configs.setdefault("footnotes", {})["BACKLINK_TITLE"] = say(language, "footnote_back")

    def add_programs(self, files: Files, config: MkDocsConfig) -> Files:
        """Publish every program as it is."""
        return add_programs(files, config, self.edition.language)

    def take_nav(self, nav: Navigation) -> None:
        """Note the order of the pages and the chapters."""
        self.edition.take_nav(nav)
        self._nav = nav

    def turn_to(self, page: SitePage, markdown: str) -> None:
        """Tell the Markdown extension which page comes next."""
        # Material's templates take these for HTML; a description may well have quotes
        page.meta |= {key: Markup(escape(str(page.meta[key]))) for key in ("title", "description") if key in page.meta}
        self._extension.page = here = self.edition.page(page, markdown)
        if not self.for_others:
            self._kept.render_if_new(page, here, self._extension)

    def take_page(self, html: str, page: SitePage) -> str:
        """Note what the page says, for search and texts; the page with where its programs were verified."""
        made, here, source = self._extension.made, self._extension.page, page.file.content_string
        if page.file.src_uri.endswith(".ipynb"):
            source = plain_notebook(source)
        # MkDocs does not see the ids of the cards: so that links to them can be checked
        page.present_anchor_ids = {*(page.present_anchor_ids or ()), *made.cards}
        title, description = unescape(str(page.title)), unescape(str(page.meta.get("description", "")))
        search = page.meta.get("search", {})
        if not search.get("exclude"):
            name = here.source.removesuffix(".md").removesuffix(".ipynb")
            asked = self.edition.searched.get(name, {}).get(here.language, [])
            weight = weight_of(name, search.get("boost"))
            names = dict.fromkeys(filter(None, [*asked, headline(source)]))  # a headline may say more than the title
            entry = PageEntry(page.url, title, description, tuple(made.sections), weight, tuple(names))
            self.edition.entries.append(entry)
        if not made.plain:
            made.plain = plain_text(source, here)
        self.edition.shown.update(made.programs)
        self.edition.texts[page.url] = PlainPage(title, description, here.site + here.url, made.plain)
        troubles = [fill("trouble.html", here.language, problem=trouble) for trouble in self.edition.troubles]
        return "".join([*troubles, html, page_verified_on(list(here.reports), made.programs, here.language)])

    def teach(self, env, files: Files) -> None:
        """Let the templates say what the site says, and be compiled once; find the pages that need not be written."""
        if not self.for_others:
            self._kept.show(files.documentation_pages(), self._nav)
        env.lstrip_blocks = True  # a template's own indentation is no weight that a reader should carry
        env.bytecode_cache = self._compiled
        env.globals |= {"say": partial(say, self.edition.language), "say_in": say}

    def show_page(self, context: dict, page: SitePage, config: MkDocsConfig) -> None:
        """Give the template what it needs besides the page."""
        if self.for_others:
            self._draw_social_card(context, page, config)
        else:
            self._kept.add_to(context, page)

    def take_written(self, text: str, page: SitePage) -> None:
        """Keep the page for the next build."""
        if not self.for_others:
            self._kept.take(text, page)

    def _draw_social_card(self, context: dict, page: SitePage, config: MkDocsConfig) -> None:
        """Draw the page's card and tell the template its address, which must be a whole one."""
        # nobody shares what is read from a folder
        if not (config.site_url and config.use_directory_urls):
            return
        path = f"social/{page.url.strip('/') or 'index'}.png"
        chapter = page.parent.title if page.parent else ""
        title = unescape(str(page.title))
        # a home page stands for the whole book
        words = (config.site_name, "", "") if page.is_homepage else (title, chapter, config.site_name)
        target = Path(config.site_dir) / path
        target.parent.mkdir(parents=True, exist_ok=True)
        save_card(draw_card(*words), target)
        context["social_card"] = config.site_url + path

    def publish(self, config: MkDocsConfig) -> None:
        """Write what the language's pages add up to."""
        publish(self.edition, config)
