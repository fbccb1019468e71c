"""Follows every link inside the built site.

ADDRESS is the one that the site was built for (SITE_URL). Named is each page with a link, an image or a script that
leads to no file, or to no place with that id in its page. Ends with exit code 1 if there is one. Nothing is fetched:
links to other hosts are left alone.
"""

import argparse
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

# which attribute of which element leads somewhere
LEADS = {("a", "href"), ("link", "href"), ("img", "src"), ("script", "src"), ("source", "src"), ("image", "href")}
LOCAL = "http://127.0.0.1:8000/"


@dataclass
class Ends(HTMLParser):
    """What a page links to, and the places in it that can be linked to."""

    links: list[str] = field(default_factory=list)
    places: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the element's links and its id."""
        for name, value in attrs:
            if (tag, name) in LEADS and value:
                self.links.append(value)
            elif name == "id" or (tag, name) == ("a", "name"):
                self.places.add(value or "")


def ends_of(page: Path) -> Ends:
    """The links and places of a built page."""
    ends = Ends()
    ends.feed(page.read_text(encoding="utf-8"))
    return ends


def dead_links(site: Path, address: str = LOCAL) -> list[str]:
    """Every link of the site that leads nowhere, as ``page: link: why``; in order."""
    pages = {path: ends_of(path) for path in sorted(site.rglob("*.html"))}
    found = []
    for page, ends in pages.items():
        name = page.relative_to(site).as_posix()
        base = urljoin(address, name.removesuffix("index.html"))
        for link in dict.fromkeys(ends.links):
            target = urlsplit(urljoin(base, link))
            if not target.geturl().startswith(address):
                continue
            path = site / unquote(target.path.removeprefix(urlsplit(address).path))
            path = path / "index.html" if path.is_dir() else path
            if not path.is_file():
                found.append(f"{name}: {link}: there is no such file")
            elif path in pages and target.fragment and unquote(target.fragment) not in pages[path].places:
                found.append(f"{name}: {link}: there is no such place in the page")
    return found


def main(arguments: list[str]) -> int:
    """Check the site and report; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m recorded links", description=__doc__.split("\n\n")[0])
    parser.add_argument("site", type=Path, metavar="SITE_FOLDER")
    parser.add_argument("address", nargs="?", default=LOCAL, metavar="ADDRESS")
    chosen = parser.parse_args(arguments)
    pages = len(list(chosen.site.rglob("*.html")))
    if not pages:
        parser.error(f"{chosen.site} has no page; build the site first")
    found = dead_links(chosen.site, chosen.address)
    print(*found, f"{pages} pages, {len(found) or 'no'} dead links", sep="\n")
    return 1 if found else 0
