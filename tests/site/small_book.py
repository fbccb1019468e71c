"""A project like this one with a book of a few pages, which is built in a second or two."""

import re
import shutil
from pathlib import Path

from recorded.card.embed import find_embeds
from recorded.model.header import LANGUAGES
from recorded.model.paths import PROJECT

LOCKS = ("requirements.txt", "requirements-engines.txt")
FILES = ("mkdocs.yml", "hooks.py", "CHANGELOG.md", "CHANGELOG.zh.md", *LOCKS)
FOLDERS = ("recorded", "docs/assets", "docs/glossary")


def small_book(folder: Path, pages: dict[str, dict[str, str]]) -> Path:
    """Makes the project in an empty folder: this one's engine and configuration, with these pages and their programs.

    pages: the Markdown of each page by its language, e.g. ``{"index.md": {"en": "# Home", "zh": "# 首页"}}``
    """
    for name in FILES:
        shutil.copy(PROJECT / name, folder)
    for name in FOLDERS:
        shutil.copytree(PROJECT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    config = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    nav = "nav:\n" + "".join(f"  - {page}\n" for page in pages)
    config = re.sub(r"^nav:\n(?: .*\n)+", nav, config, flags=re.MULTILINE)
    (folder / "mkdocs.yml").write_text(config, encoding="utf-8")
    (folder / "snippets").mkdir()
    for page, texts in pages.items():
        for language in LANGUAGES:
            path = folder / "docs" / language / page
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(texts[language], encoding="utf-8")
            for embed in find_embeds(texts[language].splitlines()):
                _copy_program(embed.name.removesuffix(".py"), folder)
    return folder


def _copy_program(id: str, folder: Path) -> None:
    """Copies a program, if there is one, with its records."""
    for path in (PROJECT / "snippets").glob(f"{id}*"):
        if path.stem.partition("@")[0] == Path(id).name:
            target = folder / "snippets" / id
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target.parent)
