"""Joins the Markdown extension to MkDocs: tells it the page, publishes the programs, makes errors fail the build."""

import logging
import re
import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as SitePage

ROOT = Path(__file__).parents[2]
# the mkdocs command, unlike python -m mkdocs, leaves the folder it is called in out of the search path
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from docs.extension.card import Page  # noqa: E402
from docs.extension.embed import find_embeds  # noqa: E402
from docs.extension.glossary import read_glossary  # noqa: E402
from docs.extension.recorded import Recorded  # noqa: E402
from docs.extension.verification import page_verified_on  # noqa: E402
from docs.extension.words import say  # noqa: E402
from snippets.catalog import snippet_ids, snippet_paths  # noqa: E402
from snippets.verification import Report, read_reports  # noqa: E402

_CARD = re.compile(r'<figure class="card" id="([^"]+)"')

# a warning is shown while serving, and fails a strict build
recorded = Recorded(report=logging.getLogger("mkdocs.hooks.recorded").warning)
_reports: list[Report] = []


def on_config(config: MkDocsConfig) -> None:
    """Adds the extension; called once for each language."""
    global _reports
    _reports = read_reports()
    if recorded not in config.markdown_extensions:
        config.markdown_extensions.append(recorded)
    if not config.repo_url:
        config.edit_uri = ""


# behind static-i18n, which takes every file for one that lies in docs/
@event_priority(-101)
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Publishes every program as it is."""
    for id, path in zip(snippet_ids(), snippet_paths(), strict=True):
        files.append(File.generated(config, f"snippets/{id}.py", abs_src_path=str(path)))
    return files


# before any plugin changes the text: its lines are still those of the file
@event_priority(100)
def on_page_markdown(markdown: str, page: SitePage, config: MkDocsConfig, files: Files) -> str:
    """Tells the extension which page comes next."""
    language = config.theme["language"]
    source = page.file.content_string
    recorded.page = Page(
        language=language,
        path=f"docs/{page.file.src_uri}",
        url=page.url,
        site=config.site_url or "",
        before=len(source.splitlines()) - len(markdown.splitlines()),
        reports=tuple(_reports),
    )
    terms = read_glossary(ROOT / "docs" / "glossary" / f"{language}.md")
    # on some pages a fork is to eat with
    unexplained = page.meta.get("unexplained", [])
    recorded.glossary = {term: explained for term, explained in terms.items() if term not in unexplained}
    config.mdx_configs.setdefault("toc", {})["permalink_title"] = say(language, "permalink")
    config.mdx_configs.setdefault("footnotes", {})["BACKLINK_TITLE"] = say(language, "footnote_back")
    return markdown


def on_page_content(html: str, page: SitePage, config: MkDocsConfig, files: Files) -> str:
    """Tells MkDocs the ids of the cards, which it does not see, so that links to them can be checked; closes the page
    with what it was verified on."""
    page.present_anchor_ids = {*(page.present_anchor_ids or ()), *_CARD.findall(html)}
    embeds = find_embeds(page.file.content_string.splitlines())
    ids = [embed.name.removesuffix(".py") for embed in embeds]
    return html + page_verified_on(_reports, ids, config.theme["language"])
