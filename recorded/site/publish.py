"""Writes what is published beside the pages of a language: search index, plain texts, feed, programs."""

from pathlib import Path

from mkdocs import utils
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from recorded.model.header import LANGUAGES
from recorded.model.paths import NOTEBOOKS
from recorded.model.snippet import snippet_ids, snippet_paths
from recorded.site.archive import programs_zip
from recorded.site.check import write_check
from recorded.site.check_orders import write_check_orders
from recorded.site.drive import drive_scripts
from recorded.site.edition import Edition, log
from recorded.site.feed import atom_feed
from recorded.site.light import lighten
from recorded.site.play import play_scripts
from recorded.site.search import index_script
from recorded.site.texts import book_texts


class Shared(File):
    """A file that both languages publish at one address: the second finds what the first has copied."""

    def copy_file(self, dirty: bool = False) -> None:
        """Copy it, unless it lies there already."""
        if not Path(self.abs_dest_path).exists():
            super().copy_file(dirty)


def add_programs(files: Files, config: MkDocsConfig, language: str) -> Files:
    """Publish every program as it is."""
    kind = File if language == LANGUAGES[0] else Shared
    for id, path in zip(snippet_ids(), snippet_paths(), strict=True):
        if path.is_file():
            files.append(kind.generated(config, f"snippets/{id}.py", abs_src_path=str(path)))
        else:
            log.warning(f"snippets/{id}.py:1: it is no file; rename it")
    for path in sorted((NOTEBOOKS / "programs").glob("*.py")):
        files.append(kind.generated(config, f"notebooks/programs/{path.name}", abs_src_path=str(path)))
    return files


def publish(edition: Edition, config: MkDocsConfig) -> None:
    """Write what the language's pages add up to."""
    language, site, name = edition.language, Path(config.site_dir), config.site_name
    index = index_script(edition.entries, list(edition.home.terms), edition.wrong)
    _write(site / "search" / f"{language}.js", index)
    listed, full = book_texts(name, config.site_description or "", edition.texts_in_order())
    home = site if language == LANGUAGES[0] else site / language
    address = (config.site_url or "") + ("" if language == LANGUAGES[0] else f"{language}/")
    _write(home / "llms.txt", listed)
    _write(home / "llms-full.txt", full)
    _write(home / "feed.xml", atom_feed(edition.changes, address, name, language))
    for name, script in play_scripts(language, edition.shown):
        _write(site / "play" / language / name, script)
    for name, script in drive_scripts(language):
        _write(site / "drive" / language / name, script)
    if language == LANGUAGES[0]:
        lighten(site)
        utils.write_file(programs_zip(), str(site / "programs.zip"))
        write_check_orders(site)
        write_check(site)


def _write(path: Path, text: str) -> None:
    utils.write_file(text.encode(), str(path))
