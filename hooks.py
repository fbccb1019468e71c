"""The only MkDocs hook: what the engine does at each event of a build, in order.

MkDocs finds this file by mkdocs.yml and puts its folder on the search path, so that `recorded` can be imported. Each
language is built in a run of its own, so every event from on_config to on_post_build comes once for each.
"""

import gc

from mkdocs.plugins import CombinedEvent, event_priority

from recorded.model.header import LANGUAGES
from recorded.model.paths import PROJECT
from recorded.site import notebook, one_chapter, unsent
from recorded.site.book import Book
from recorded.site.rewriting import Rewriting
from recorded.site.slips import tell
from recorded.site.watch import hear_changes

_BEFORE_I18N, _BEHIND_I18N = 100, -101  # static-i18n sorts files and nav by language in between
_book = Book()
_rewriting = Rewriting()


def on_startup(command, dirty):
    """Notes what the site is built for."""
    _book.for_others = command != "serve"
    if not _book.for_others:
        _rewriting.begin()
    one_chapter.quieten()
    gc.set_threshold(50_000, 20, 100)  # what a build makes it keeps: to look for garbage less often saves a twentieth


@event_priority(_BEFORE_I18N)
def _choose_chapter(config):
    one_chapter.prune_nav(config)


@event_priority(_BEHIND_I18N)
def _begin_language(config):
    _book.begin(config)
    notebook.use_our_template()


on_config = CombinedEvent(_choose_chapter, _begin_language)


def on_pre_build(config):
    """Says if this is no whole book."""
    one_chapter.confess()


@event_priority(_BEFORE_I18N)
def _leave_out(files, config):
    return one_chapter.prune_files(unsent.leave_out(files))


@event_priority(_BEHIND_I18N)
def _add_files(files, config):
    notebook.make_pages(files)
    return _book.add_programs(files, config)


on_files = CombinedEvent(_leave_out, _add_files)


@event_priority(_BEHIND_I18N)
def on_nav(nav, config, files):
    """Notes the order of the pages and the chapters' titles."""
    _book.take_nav(nav)


def on_page_read_source(page, config):
    """Reads a notebook as Markdown."""
    return notebook.read_source(page, config)


# before any plugin changes the text: its lines are still those of the file
@event_priority(_BEFORE_I18N)
def on_page_markdown(markdown, page, config, files):
    """Tells the Markdown extension which page comes next."""
    _book.turn_to(page, markdown)


def on_page_content(html, page, config, files):
    """Takes in what the page says, and closes it with where its programs were verified."""
    return _book.take_page(html, page)


def on_env(env, config, files):
    """Lets the templates say what the site says, in the language of this run."""
    _book.teach(env, files)


def on_page_context(context, page, config, nav):
    """Gives the template of a page what it needs besides: the picture that is shown where its address is shared."""
    _book.show_page(context, page, config)


@event_priority(_BEHIND_I18N)
def on_post_page(output, page, config):
    """Keeps the page for the next build, while serving."""
    _book.take_written(output, page)


def on_build_error(error):
    """Tells an author's slip in a line: where it is, not where the engine was."""
    if not _book.for_others:
        _rewriting.begin()
    tell(error)


def on_post_build(config):
    """Writes what the language's pages add up to."""
    _book.publish(config)
    if not _book.for_others:
        if _book.edition.language == LANGUAGES[-1]:
            _rewriting.end()
        gc.collect()  # the pages of the build before refer to one another, and are too few to be looked for


def on_serve(server, config, builder):
    """Hears of an author's change at once."""
    # what the first build has made stays: from now on garbage is looked for only among what is new
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 1)
    hear_changes(server, PROJECT)
    return server
