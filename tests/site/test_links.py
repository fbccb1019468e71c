"""Links that lead nowhere are found, and the built site has none."""

from pathlib import Path

import pytest

from recorded.site.links import dead_links

ADDRESS = "https://example.org/book/"


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    (tmp_path / "lesson").mkdir()
    (tmp_path / "lesson/index.html").write_text('<h2 id="why">Why</h2>')
    (tmp_path / "a.css").touch()
    return tmp_path


@pytest.mark.parametrize(
    ("html", "problem"),
    [
        ('<a href="lesson/">', ""),
        ('<a href="lesson/#why">', ""),
        ('<a href="lesson/#how">', "there is no such place in the page"),
        ('<a href="#here"><p id="here">', ""),
        ('<a href="#there">', "there is no such place in the page"),
        ('<a href="gone/">', "there is no such file"),
        ('<link href="a.css"><img src="b.png">', "there is no such file"),
        ('<script src="/book/c.js"></script>', "there is no such file"),
        ('<a href="https://example.org/book/lesson/#why">', ""),
        ('<a href="https://example.org/book/gone/">', "there is no such file"),
        ('<a href="https://example.com/gone/">', ""),
    ],
)
def test_a_dead_link_is_named(pages: Path, html: str, problem: str) -> None:
    (pages / "index.html").write_text(html)
    found = dead_links(pages, ADDRESS)
    assert len(found) == bool(problem) and all(each.endswith(f": {problem}") for each in found)


def test_the_site_has_no_dead_link(site) -> None:
    assert dead_links(*site) == []
