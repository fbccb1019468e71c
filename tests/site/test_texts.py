"""What readers take along: the archive, the plain texts, the feed, and the site opened from a folder."""

import io
import os
import re
import zipfile
from xml.etree import ElementTree

import pytest
from markdown import Markdown

from recorded.card.extension import Recorded
from recorded.card.page import Page
from recorded.model.header import LANGUAGES
from recorded.model.paths import SNIPPETS
from recorded.model.snippet import snippet_ids
from recorded.site.archive import FOLDER, programs_zip, site_zip
from recorded.site.feed import ChangelogError, atom_feed, changes
from recorded.site.links import dead_links
from recorded.site.texts import plain_text
from tests.browser.served import PAGES, PREFIX, PROJECT, build
from tests.site.small_book import small_book

CARD = "![[locks/deadlock_noticed.py]]\n\n1.  One.\n2.  Two.\n"
SMALL = {
    "index.md": {
        "en": '# Home\n\n<div class="doors" markdown>\n[Processes](processes/index.md)\n</div>\n',
        "zh": '# 首页\n\n<div class="doors" markdown>\n[进程](processes/index.md)\n</div>\n',
    },
    "processes/index.md": {"en": "# Processes\n", "zh": "# 进程\n"},
    "locks/deadlock.md": {
        "en": f"# Deadlock\n\n{CARD}\n[Home](../index.md)\n",
        "zh": f"# 死锁\n\n{CARD}\n死锁：[首页](../index.md)\n",
    },
}
ATOM = "{http://www.w3.org/2005/Atom}"


def test_the_archive_holds_every_program_as_it_is(site):
    packed = (site[0] / "programs.zip").read_bytes()
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        found = {name.partition("snippets/")[2]: archive.read(name) for name in archive.namelist()}
    assert found == {f"{id}.py": (SNIPPETS / f"{id}.py").read_bytes() for id in snippet_ids()}


def test_the_archive_is_the_same_whenever_it_is_built(tmp_path):
    for folder, time in (("one", 1_000_000_000), ("two", 1_500_000_000)):
        path = tmp_path / folder / "a" / "b.py"
        path.parent.mkdir(parents=True)
        path.write_text("print()\n", encoding="utf-8")
        path.chmod(0o600 if folder == "one" else 0o755)
        os.utime(path, (time, time))
    assert programs_zip(tmp_path / "one") == programs_zip(tmp_path / "two")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plain_texts_hold_every_page(site, language):
    home, address = site[0] / PREFIX[language], site[1] + PREFIX[language]
    listed, full = ((home / name).read_text(encoding="utf-8") for name in ("llms.txt", "llms-full.txt"))
    pages = [page for page in PAGES if page.startswith(language)]
    assert listed.count("\n- [") == full.count("\n---\n\n<") == len(pages)
    assert f"({address}locks/deadlock/)" in listed
    assert "![[" not in full
    assert "threading.Lock()" in full


def test_a_page_as_plain_text_shows_programs_and_runs(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "b.py").write_text('print("hello")\n', encoding="utf-8")
    (tmp_path / "a" / "b.run").write_text(
        "python 3.15.0 on linux\n   0.010   main > hello\nexit 0 after 0.020 s\n", encoding="utf-8"
    )
    page = "---\ntitle: T\n---\n\n# T { #t }\n\n[[chapter-map]]\n\n![[a/b.py]]\n\nEnd.\n"
    text = plain_text(page, Page(site="http://x/"), tmp_path)
    assert text.startswith("<http://x/>\n\n# T\n\nsnippets/a/b.py:\n\n```python\nprint(")
    assert "main > hello\nexit 0" in text
    assert text.endswith("```\n\nEnd.\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_feed_tells_the_changes(site, language):
    feed = ElementTree.parse(site[0] / PREFIX[language] / "feed.xml").getroot()
    log = changes(PROJECT / ("CHANGELOG.md" if language == "en" else f"CHANGELOG.{language}.md"))
    assert [entry.findtext(f"{ATOM}title") for entry in feed.iter(f"{ATOM}entry")] == [title for _, title, _ in log]
    assert feed.findtext(f"{ATOM}updated").startswith(log[0][0])


def test_an_entry_keeps_its_id_when_another_comes_before_it():
    old = [("2026-01-01", "One", "")]
    new = [("2026-02-01", "Two", ""), *old]
    feeds = [ElementTree.fromstring(atom_feed(log, "http://x/", "T", "en").encode()) for log in (old, new)]
    ids = [[entry.findtext(f"{ATOM}id") for entry in feed.iter(f"{ATOM}entry")] for feed in feeds]
    assert ids[1][1:] == ids[0]


def test_the_changelogs_have_the_same_days():
    days = [[date for date, _, _ in changes(PROJECT / name)] for name in ("CHANGELOG.md", "CHANGELOG.zh.md")]
    assert days[0] == days[1]


def test_a_bad_entry_is_told_with_its_line(tmp_path):
    (tmp_path / "LOG.md").write_text("# Changes\n\n## Yesterday\n", encoding="utf-8")
    with pytest.raises(ChangelogError, match=r"LOG\.md:3: no entry; write ## 2026"):
        changes(tmp_path / "LOG.md")


def test_a_page_as_plain_text_says_what_its_markers_say():
    said = plain_text("A.\n\n[[claims gil]]\n\n[[verification]]\n\nEnd.\n", Page(path="docs/en/reference/claims.md"))
    assert "[[" not in said and "<span" not in said and "{:" not in said
    assert "-   **The GIL" in said and said.endswith("\n\nEnd.\n")


@pytest.mark.parametrize("archive", [False, True])
def test_the_archive_of_the_site_is_offered_where_it_is_made(site, archive):
    recorded = Recorded()
    recorded.page = Page("zh", url="zh/", archive=archive)
    html = Markdown(extensions=[recorded]).convert("- [[offline-book]]\n- x")
    offered = '<li><a href="../book.zip" download>整个网站打包下载，不联网也能读：解压后打开 index.html</a>；整本书：'
    offered += '<a href="../book-zh.epub" download>EPUB</a>，<a href="../book-zh.pdf" download>PDF</a></li>\n'
    assert html == f"<ul>\n{offered if archive else ''}<li>x</li>\n</ul>"
    for home in ("", "zh/"):
        assert "offline-book" not in (site[0] / home / "index.html").read_text(encoding="utf-8")


@pytest.fixture
def offline(pytestconfig, tmp_path):
    """The site, built to be read from a folder: the whole book with --whole, else a small one."""
    (tmp_path / "project").mkdir()
    whole = pytestconfig.getoption("--whole")
    project = PROJECT if whole else small_book(tmp_path / "project", SMALL)
    built = build(project, tmp_path / "built", "https://example.org/book/", directory_urls=False)
    assert built.returncode == 0, built.stderr
    assert not (tmp_path / "built" / "social").exists()
    return tmp_path / "built"


def test_the_site_can_be_read_from_an_unpacked_archive(browser, offline, tmp_path):
    assert dead_links(offline, "https://example.org/book/") == []
    with zipfile.ZipFile(io.BytesIO(site_zip(offline))) as archive:
        archive.extractall(tmp_path)
    (tmp_path / FOLDER).rename(tmp_path / "book")
    page = browser.new_page()
    troubles = []
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("requestfailed", lambda request: troubles.append(request.url))
    page.goto((tmp_path / "book" / "index.html").as_uri())
    page.locator(".doors a[href*=processes]").first.click()
    page.wait_for_url("**/processes/index.html")
    page.locator(".to-language").click()
    page.wait_for_url("**/zh/processes/index.html")
    page.wait_for_selector("html.js")
    page.keyboard.press("/")
    page.keyboard.type("死锁")
    page.wait_for_selector(".search__hits mark")
    page.keyboard.press("Enter")
    page.wait_for_url("**/zh/locks/deadlock.html*")
    assert page.locator("figure.card").count() > 0
    page.close()
    assert not troubles


@pytest.mark.parametrize("home", ["", "zh/"])
def test_the_navigation_lists_the_lessons_of_the_readers_chapter_only(site, home):
    folder, _ = site
    page = (folder / home / "locks/deadlock/index.html").read_text(encoding="utf-8")
    links = set(re.findall(r'href="([^"]+)" class="md-nav__link', page))
    assert {"../mutex/", "../barrier/", "../../threads/", "../../queues/"} <= links
    assert not links & {"../../threads/join/", "../../queues/kinds/"}
