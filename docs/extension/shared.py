"""A third hook: the picture that each page shows where its address is shared. Not while serving: nobody shares that."""

import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page as SitePage

ROOT = Path(__file__).parents[2]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from docs.extension.social import draw_card  # noqa: E402

_building = False


def on_startup(command: str, dirty: bool) -> None:
    """Notes whether a site is built that others will see."""
    global _building
    _building = command == "build"


def on_page_context(context: dict, page: SitePage, config: MkDocsConfig, nav) -> None:
    """Draws the page's card and tells the template its address, which must be a whole one."""
    # nor for a site that is read from a folder
    if not (_building and config.site_url and config.use_directory_urls):
        return
    path = f"social/{page.url.strip('/') or 'index'}.png"
    chapter = page.parent.title if page.parent else ""
    # a home page stands for the whole book
    words = (config.site_name, "", "") if page.is_homepage else (str(page.title), chapter, config.site_name)
    target = Path(config.site_dir) / path
    target.parent.mkdir(parents=True, exist_ok=True)
    draw_card(*words).save(target)
    context["social_card"] = config.site_url + path
