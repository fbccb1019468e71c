"""While serving, what has not changed is not made again, and the site is what a build from nothing would make it."""

import shutil

import pytest

from recorded.model.paths import PROJECT
from tests.sampled import edits
from tests.site.serving import changed, contents, differing

ALL, ENGLISH = 20, 10  # pages of both languages, and of one: the home page and the chapter
# what is edited: file, old and new text; how many pages Markdown then converts, and the templates write
EDITS = [
    ("docs/en/queues/kinds.md", "do I use?**", "do I use now?**", 1, 1),
    ("snippets/queues/full_and_empty.py", '"tea"', '"green tea"', 2, 2),
    ("snippets/queues/full_and_empty.run", "from the tray: tea", "from the tray: <green> tea", 2, 2),
    ("docs/glossary/en.md", "One flow of execution", "One single flow of execution", ENGLISH, None),
    ("docs/zh/queues/kinds.md", "title: ", "title: 新的<标题> ", 1, ENGLISH),
    ("recorded/site/theme/partials/copyright.html", "<div", "<div id=c", 0, ALL),
    ("recorded/card/templates/again.html", "<p>", "<p class=edited>", ALL, None),
    ("docs/assets/card.css", "{", "{ /* edited */", 0, 0),
    ("CHANGELOG.md", "\n## ", "\n## 2027-01-01 Edited\n\nNew.\n\n## ", 0, 0),
    ("mkdocs.yml", "  - Queues:", "  - Waiting lines:", ALL, ALL),
    ("docs/en/index.md", "\n[[chapter-map]]\n", "\n", 1, 1),
]


@pytest.mark.book
def test_each_edit_finds_what_it_changes():
    for name, old, *_ in EDITS:
        assert old in (PROJECT / name).read_text(encoding="utf-8"), (
            f"{name} has no {old!r}: name another passage in EDITS"
        )


def test_after_each_edit_the_site_is_what_a_build_from_nothing_makes(serve, tmp_path, pytestconfig):
    server = serve("queues")
    again = server.build()
    assert (again["convert"], again["render"], again["ended"]) == (0, 0, "")
    for number, (name, old, new, converted, written) in enumerate(
        edits(EDITS, pytestconfig.getoption("--whole"), "edited")
    ):
        changed(server.project / name, old, new)
        made = server.build()
        assert made["ended"] == "", name
        assert made["convert"] == converted, name
        assert written is None or made["render"] == written, name
        anew = server.built_anew(tmp_path / f"anew-{number}")
        assert differing(server.site, anew) == [], name
        shutil.rmtree(anew)


def test_a_page_that_links_to_a_page_or_shows_a_program_that_comes_and_goes(serve, tmp_path):
    server = serve("queues")
    new, page = server.project / "snippets/queues/brand_new.py", server.project / "docs/en/queues/kinds.md"
    gone = server.project / "docs/zh/queues/menu.md"
    good = gone.read_bytes()
    gone.write_bytes(b"\xff")
    assert "can't decode byte 0xff" in server.build()["ended"]
    gone.write_bytes(good)
    changed(page, "![[queues/three_orders.py]]", "![[queues/brand_new.py]]")
    assert server.build()["ended"] == ""
    assert "there is no program snippets/queues/brand_new.py" in (server.site / "queues/kinds/index.html").read_text()
    new.write_text('print("new")\n#> new\n', encoding="utf-8")
    gone.rename(gone.with_suffix(".gone"))
    server.build()
    assert 'id="queues-brand_new"' in (server.site / "queues/kinds/index.html").read_text("utf-8")
    assert differing(server.site, server.built_anew(tmp_path / "without")) == []
    gone.with_suffix(".gone").rename(gone)
    server.build()
    assert differing(server.site, server.built_anew(tmp_path / "with")) == []


# a slip: file, what is slipped into it, what is said, and on which page ("" for none: then the build ends)
SLIPS = [
    (
        "snippets/queues/full_and_empty.run",
        "nonsense\n",
        "the record has no head; record it again",
        "queues/kinds",
    ),
    (
        "snippets/queues/full_and_empty.py",
        "# /// script\n# x = 1\n# ///\n",
        "unknown key &#x27;x&#x27;",
        "queues/kinds",
    ),
    ("snippets/queues/full_and_empty.py", "\udcff", "embeds a program that cannot be read", "queues/kinds"),
    (
        "docs/en/queues/kinds.md",
        "![[queues/full_and_emty.py]]\n\n",
        "did you mean queues/full_and_empty",
        "queues/kinds",
    ),
    ("docs/en/queues/kinds.md", "[[verificaton]]\n\n", "[[verificaton]] is no marker", "queues/kinds"),
    ("docs/glossary/en.md", "nonsense\n", "en.md:1: no entry", "queues"),
    ("docs/glossary/wrong.toml", "nonsense\n", "docs/glossary/wrong.toml: ", "queues"),
    ("docs/glossary/searched.toml", "nonsense\n", "searched.toml: ", "queues/menu"),
    ("docs/reference-source/claims.toml", "nonsense\n", "claims.toml: the file: is not TOML", "reference/claims"),
    ("CHANGELOG.md", "## nonsense\n", "CHANGELOG.md:1: no entry; write ## 20", "queues"),
    ("recorded/site/theme/partials/copyright.html", "{% if %}\n", "partials/copyright.html:1: ", ""),
    (
        "recorded/site/theme/partials/copyright.html",
        "{{ nobody.knows }}",
        "copyright.html:1: 'nobody' is undefined",
        "",
    ),
    ("docs/en/queues/menu.md", "\udcff", "'utf-8' codec can't decode byte 0xff", ""),
]


@pytest.mark.parametrize("chapter", ["queues", "reference"])
def test_a_slip_is_told_without_a_traceback_and_mending_it_is_enough(serve, chapter, pytestconfig):
    server = serve(chapter)
    good = contents(server.site)
    here = [slip for slip in SLIPS if chapter in (slip[-1] or "queues")]
    for name, slip, said, page in edits(here, pytestconfig.getoption("--whole"), f"a slip made in {chapter}"):
        path = server.project / name
        text = path.read_text(encoding="utf-8")
        path.write_text(slip + text, encoding="utf-8", errors="surrogateescape")
        ended = server.build()["ended"]
        assert "Traceback" not in ended, ended
        told = (server.site / page / "index.html").read_text(encoding="utf-8") if page else ended
        assert said in told, f"{name}: {ended}"
        path.write_text(text, encoding="utf-8")
        assert server.build()["ended"] == ""
        assert contents(server.site) == good, name
