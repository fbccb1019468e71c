"""EPUB and PDF of the book: what readers of electronic books ask of them; no answer is seen before its question."""

import io
import re
import zipfile
from posixpath import dirname, join, normpath
from xml.etree import ElementTree

import pytest

from recorded.model.header import LANGUAGES
from recorded.site.paper.command import main
from recorded.site.paper.epub import epub
from recorded.site.paper.hatched import hatched
from recorded.site.paper.printed import long_page, print_pdf
from recorded.site.paper.sheet import style_sheet
from recorded.site.paper.volume import PaperError, read_volume
from tests.browser.served import build
from tests.site.small_book import small_book

ASKED = '{title}\n\n![[locks/deadlock_noticed.py]]\n\n1.  One.\n2.  Two.\n\n??? question "Guess?"\n\n    Said last.\n'
HINT = '\n??? tip "A hint"\n\n    Look there.\n'
SMALL = {
    "index.md": {
        language: f"# {title}\n\n[x](locks/deadlock.md#cure)\n" for language, title in (("en", "Home"), ("zh", "首页"))
    },
    "locks/deadlock.md": {
        language: ASKED.format(title=title) + HINT + "\n## Cure { #cure }\n\n[x](../index.md) & <br> 1 < 2\n"
        for language, title in (("en", "# Deadlock"), ("zh", "# 死锁"))
    },
}
ADDRESS = "https://example.org/book/"
XHTML, OPF = "{http://www.w3.org/1999/xhtml}", "{http://www.idpf.org/2007/opf}"


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    folder = tmp_path_factory.mktemp("paper")
    (folder / "project").mkdir()
    made = build(small_book(folder / "project", SMALL), folder / "site", ADDRESS)
    assert made.returncode == 0, made.stderr
    return folder / "site"


@pytest.fixture(params=LANGUAGES)
def volume(built, request):
    return read_volume(built, request.param)


def files(volume):
    with zipfile.ZipFile(io.BytesIO(epub(volume))) as archive:
        return {entry.filename: archive.read(entry) for entry in archive.infolist()}


def test_an_epub_begins_with_its_kind_and_is_the_same_whenever_it_is_made(volume):
    made = epub(volume)
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert made[38:58] == b"application/epub+zip"
    assert made == epub(volume)


def test_an_epub_has_what_its_package_names_and_names_what_it_has(volume):
    found = files(volume)
    package = ElementTree.fromstring(found["book/package.opf"])
    items = {item.get("id"): item for item in package.iter(f"{OPF}item")}
    named = [f"book/{item.get('href')}" for item in items.values()]
    assert sorted([*named, "mimetype", "META-INF/container.xml", "book/package.opf"]) == sorted(found)
    assert {item.get("idref") for item in package.iter(f"{OPF}itemref")} == items.keys() - {"sheet"}
    assert package.find(".//{http://purl.org/dc/elements/1.1/}language").text == volume.language
    for item in items.values():
        drawn = b"<svg" in found[f"book/{item.get('href')}"]
        assert drawn == ("svg" in (item.get("properties") or ""))


def test_every_page_of_an_epub_is_well_formed_and_every_link_in_it_leads_somewhere(volume):
    pages = {name: ElementTree.fromstring(text) for name, text in files(volume).items() if name.endswith(".xhtml")}
    assert len(pages) == len(SMALL) + 2
    ids = {name: [at.get("id") for at in page.iter() if at.get("id")] for name, page in pages.items()}
    for name, page in pages.items():
        assert len(ids[name]) == len(set(ids[name]))
        assert page.get("lang") == volume.language
        for link in page.iter(f"{XHTML}a"):
            path, _, id = link.get("href").partition("#")
            if not path.startswith("https:"):
                target = normpath(join(dirname(name), path)) if path else name
                assert target in pages and (not id or id in ids[target]), link.get("href")
        for gone in ("button", "script", "input", "noscript", "details", "summary"):
            assert page.find(f".//{XHTML}{gone}") is None
        # elements of SVG are in its namespace, with the names that it has
        assert page.find(f".//{XHTML}rect") is None and b"viewbox" not in ElementTree.tostring(page)


def test_an_answer_stands_behind_all_else_and_is_linked_there_and_back(volume):
    body = volume.leaves[1].body
    question, answers = body.index('id="question-1"'), body.index('class="answers"')
    assert question < body.index('id="cure"') < answers < body.index("Said last.") < body.index("Look there.")
    assert body.index("A hint") < body.index('id="cure"')
    assert answers < body.index("<li>One.</li>") and 'class="timeline"' not in body[:answers]
    assert 'href="book:locks/deadlock#answer-1"' in body[:answers]
    assert 'href="book:locks/deadlock#question-1"' in body[answers:]


def test_the_long_page_has_every_id_once_and_links_lead_inside(volume):
    page = long_page(volume)
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids)) and "locks/deadlock/cure" in ids
    assert set(re.findall(r' href="#([^"]+)"', page)) <= set(ids)
    assert "book:" not in page and "url(#" not in page


def test_a_link_to_what_paper_leaves_out_is_named(built, tmp_path):
    home = built / "index.html"
    kept = home.read_text(encoding="utf-8")
    try:
        home.write_text(kept.replace("#cure", "#nowhere"), encoding="utf-8")
        with pytest.raises(PaperError, match=r"index\.html: the link locks/deadlock/#nowhere leads to a place"):
            read_volume(built, "en")
    finally:
        home.write_text(kept, encoding="utf-8")


def test_a_folder_without_a_site_is_named(tmp_path, capsys):
    with pytest.raises(SystemExit):
        main([str(tmp_path), str(tmp_path / "out")])
    assert "run mkdocs build first" in capsys.readouterr().err


def test_hatching_is_lines_that_end_with_their_stretch():
    xml = (
        '<pattern class="put" height="5" id="p" patternUnits="userSpaceOnUse" width="5">'
        '<path class="tile" d="M0 0h5v5H0z"></path><path d="M2 0V5"></path></pattern>'
        '<rect class="put" fill="url(#p)" height="5" width="9" x="1%"></rect>'
    )
    assert hatched(xml) == (
        '<svg class="put" style="overflow: hidden" height="5" width="9" x="1%">'
        '<path class="tile" d="M0 0H15V5H0z"></path><path d="M2 0V5M7 0V5M12 0V5"></path></svg>'
        '<rect class="put" height="5" width="9" x="1%"></rect>'
    )


@pytest.mark.parametrize("own", ["epub.css", "print.css"])
def test_a_style_sheet_has_no_variable_and_no_list_of_selectors(own):
    sheet = style_sheet(own)
    assert "var(" not in sheet and ":is(" not in sheet
    assert ".timeline .semaphore .tile" in sheet and "#5fc79b" not in sheet


def test_the_pdf_has_pages_an_outline_and_tags(volume, browser, tmp_path):
    print_pdf(volume, tmp_path / "book.pdf", browser)
    made = (tmp_path / "book.pdf").read_bytes()
    assert made.startswith(b"%PDF-") and b"/Outlines" in made and b"/StructTreeRoot" in made
