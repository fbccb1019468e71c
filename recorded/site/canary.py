"""Says what would break under Zensical, the successor of Material for MkDocs.

Installs the newest Zensical in a virtual environment of its own, builds a copy of the site with it, first as the site
is, then without what only MkDocs understands: our templates, and the hook that hands the Markdown extension over. Ends
with exit code 1 if the second build lacks a page or a card: then the way out of MkDocs is blocked.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from recorded.card.card import OPENING as CARD
from recorded.card.embed import find_embeds
from recorded.model.engines import ENGINES_LOCK, LOCK
from recorded.model.paths import PROJECT

BESIDE = (
    "programs.zip",
    "check_orders.py",
    "check.py",
    "exercises.zip",
    "llms.txt",
    "feed.xml",
    "search/en.js",
    "snippets/threads/join_raises.py",
    "index.html",
)


@dataclass(frozen=True)
class Lacks:
    """What a build lacks. pages, cards, notebooks: where; beside: files that are published beside the pages."""

    pages: tuple[str, ...]
    cards: tuple[str, ...]
    notebooks: tuple[str, ...]
    beside: tuple[str, ...]


def lacks(project: Path, site: Path) -> Lacks:
    """Compare a site that Zensical has built with the pages that the project has."""
    pages, cards = [], []
    notebooks = sorted(path.relative_to(project / "docs") for path in project.glob("docs/[ez][nh]/**/*.ipynb"))
    unbuilt = [path.as_posix() for path in notebooks if not (site / path.with_suffix("") / "index.html").is_file()]
    for source in sorted(project.glob("docs/[ez][nh]/**/*.md")):
        name = source.relative_to(project / "docs").as_posix()
        built = site / re.sub(r"(^|/)index$", r"\1", name.removesuffix(".md")) / "index.html"
        wanted = len(list(find_embeds(source.read_text(encoding="utf-8").splitlines())))
        if not built.is_file():
            pages.append(name)
        elif (found := built.read_text(encoding="utf-8").count(CARD)) < wanted:
            cards.append(f"{name} has {found} of {wanted}")
    beside = [name for name in BESIDE if not (site / name).is_file()]
    return Lacks(tuple(pages), tuple(cards), tuple(unbuilt), tuple(beside))


def without_mkdocs(config: str) -> str:
    """The configuration without our templates, and with our Markdown extension under its own name."""
    config = re.sub(r"^ *custom_dir: .*\n", "", config, flags=re.MULTILINE)
    return config.replace("markdown_extensions:\n", "markdown_extensions:\n  - recorded.card.extension\n")


def copy_of(project: Path, folder: Path) -> Path:
    """What a build needs, copied."""
    for name in ("docs", "recorded", "snippets"):
        shutil.copytree(project / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for path in (project / "mkdocs.yml", LOCK, ENGINES_LOCK, *project.glob("CHANGELOG*")):
        shutil.copy(path, folder)
    return folder


def build(zensical: Path, folder: Path) -> str:
    """Build, and return the last line of what went wrong, empty if nothing did."""
    environment = {"PYTHONPATH": str(folder), "PATH": str(zensical.parent), "PYTHONUTF8": "1"}
    ended = subprocess.run([zensical, "build"], cwd=folder, env=environment, capture_output=True, text=True)
    said = (ended.stdout + ended.stderr).strip().splitlines()
    return said[-1] if ended.returncode else ""


def report(version: str, as_it_is: str, changed: str, lacking: Lacks) -> str:
    """What both builds came to, as Markdown."""
    rows = [f"With {version}:", ""]
    rows.append(f"- The site as it is: {as_it_is or 'is built'}")
    rows.append(f"- Without our templates, with our extension under its name: {changed or 'is built'}")
    for what, names in vars(lacking).items():
        rows.append(f"- Lacking {what}: {len(names)}{''.join(f'{chr(10)}    - {name}' for name in names)}")
    return "\n".join(rows)


def main(arguments: list[str]) -> int:
    """Try it and report; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m recorded canary", description=__doc__.split("\n\n")[0])
    parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="canary-") as name:
        folder = Path(name)
        subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)
        tools = folder / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
        install = [tools / "python", "-m", "pip", "install", "-q", "zensical", "packaging"]
        if subprocess.run(install, stderr=subprocess.DEVNULL).returncode:
            print("Zensical cannot be had here: nothing was tried", file=sys.stderr)
            return 1
        asked = subprocess.run([tools / "zensical", "--version"], capture_output=True, text=True, check=True)
        site = folder / "site-as-it-is"
        as_it_is = build(tools / "zensical", copy_of(PROJECT, site))
        site = folder / "site-changed"
        config = copy_of(PROJECT, site) / "mkdocs.yml"
        config.write_text(without_mkdocs(config.read_text(encoding="utf-8")), encoding="utf-8")
        changed = build(tools / "zensical", site)
        lacking = lacks(site, site / "site")
        print(report(f"Zensical {asked.stdout.split()[-1]}", as_it_is, changed, lacking))
    return 1 if changed or lacking.pages or lacking.cards else 0
