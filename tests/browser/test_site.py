"""The built site in a real browser: what a reader sees and presses, in both languages."""

import re
from pathlib import Path

import pytest

from recorded.card.card import copied
from recorded.card.embed import Embed, find_embeds
from recorded.model.exercise import exercise_ids
from recorded.model.header import LANGUAGES
from recorded.model.snippet import read_snippet
from tests.browser.served import PAGES, PREFIX, PROJECT, build, built_file, settle
from tests.site.small_book import small_book

LESSON, PROGRAM = "processes/join", "processes/start_then_join"
CARD = f"#{PROGRAM.replace('/', '-')}"


def embed_of(language: str) -> Embed:
    """The embed of the program in the lesson's source."""
    source = (PROJECT / f"docs/{language}/{LESSON}.md").read_text(encoding="utf-8")
    return next(embed for embed in find_embeds(source.splitlines()) if embed.name == f"{PROGRAM}.py")


def test_every_page_is_built(site):
    folder, _ = site
    built = {path.relative_to(folder).as_posix() for path in folder.rglob("*.html")}
    assert built == {built_file(page) for page in PAGES} | {"404.html"}
    kinds = ("exercises", "notebooks", "snippets")
    programs = sorted(path for path in folder.rglob("*.py") if path.parts[-3] not in kinds)
    assert programs == [folder / "check.py", folder / "check_orders.py"]
    starters = {path.relative_to(folder / "exercises").as_posix() for path in folder.glob("exercises/*/*.py")}
    assert starters == {f"{id}.py" for id in exercise_ids()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_speaks_its_language_and_has_a_card_for_each_embed(site, language):
    for page in [page for page in PAGES if page.startswith(language)]:
        html = (site[0] / built_file(page)).read_text(encoding="utf-8")
        assert f'<html lang="{language}"' in html, page
        if page.endswith(".md"):
            source = (PROJECT / "docs" / page).read_text(encoding="utf-8")
            assert html.count('<figure class="card"') == len(find_embeds(source.splitlines())), page


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_shows_code_and_run(visit, language):
    card = visit(f"{PREFIX[language]}{LESSON}/").locator(CARD)
    lines = read_snippet(PROGRAM).record().lines
    rows = card.locator("tr[data-line]")
    assert rows.count() == len(lines)
    for place, line in enumerate(lines):
        cells = rows.nth(place).locator("td").all_inner_texts()
        assert [cells[0], cells[2], cells[3]] == [f"{line.seconds:.3f}", line.actor, line.text]
    assert "multiprocessing" in card.locator(".highlight pre > code").inner_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_copy_button_copies_the_program(visit, language):
    page = visit(f"{PREFIX[language]}{LESSON}/")
    button = page.locator(f"{CARD} [data-copy-program]")
    before = button.inner_text()
    button.click()
    page.wait_for_function("([button, before]) => button.textContent !== before", arg=[button.element_handle(), before])
    assert page.evaluate("navigator.clipboard.readText()") == copied(read_snippet(PROGRAM))
    assert page.locator("#announced").inner_text() == button.inner_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_command_is_copied_and_names_the_published_file(visit, site, language):
    page = visit(f"{PREFIX[language]}{LESSON}/")
    page.locator(f"{CARD} .card__again summary").click()
    page.locator(f"{CARD} .card__again [data-copy]").click()
    page.wait_for_selector("#announced:not(:empty)")
    assert page.evaluate("navigator.clipboard.readText()") == f"uv run {site[1]}snippets/{PROGRAM}.py"


@pytest.mark.parametrize("path", ["", "zh/", f"{LESSON}/", f"zh/{LESSON}/"])
def test_the_download_is_the_file(visit, path):
    page = visit(path)
    with page.expect_download() as download:
        page.locator("figure.card a[download]").first.click()
    name = page.locator("figure.card .card__path").first.inner_text()
    assert Path(download.value.path()).read_bytes() == (PROJECT / name.replace("\n", "")).read_bytes()


@pytest.mark.parametrize(
    ("path", "other"),
    [("", "zh/"), ("zh/", ""), (f"{LESSON}/", f"zh/{LESSON}/"), (f"zh/{LESSON}/", f"{LESSON}/")],
)
def test_the_language_switch_stays_on_the_page(visit, site, path, other):
    page = visit(path)
    page.locator(".to-language").click()
    page.wait_for_url(site[1] + other)
    settle(page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_annotation_opens_with_its_text(visit, language):
    page = visit(f"{PREFIX[language]}{LESSON}/")
    page.locator(f"{CARD} .md-annotation__index").first.click()
    shown = page.locator(".md-tooltip--active")
    shown.wait_for()
    written = re.sub(r"[`*\s]|^\d+\.", "", embed_of(language).listed[0])
    assert written in re.sub(r"\s", "", shown.inner_text())


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_colours_follow_the_system(visit, scheme):
    page = visit("", color_scheme=scheme)
    red, green, blue = map(
        int, re.findall(r"\d+", page.evaluate("getComputedStyle(document.body).backgroundColor"))[:3]
    )
    assert (red + green + blue > 600) == (scheme == "light")


def test_a_bad_embed_and_a_misspelt_marker_fail_the_strict_build(tmp_path):
    bad = "# 首页\n\n![[processes/start_then_jion.py]]\n\n[[chapter-mpa]]\n"
    good = f"# Home\n\n![[{PROGRAM}.py]]\n\n1.  One.\n\n2.  Two.\n"
    project = small_book(tmp_path, {"index.md": {"en": good, "zh": bad}})
    built = build(project, tmp_path / "site")
    assert built.returncode != 0
    assert "docs/zh/index.md:3: there is no program snippets/processes/start_then_jion.py" in built.stderr
    assert "did you mean processes/start_then_join.py" in built.stderr
    assert "docs/zh/index.md:5: [[chapter-mpa]] is no marker; did you mean [[chapter-map]]?" in built.stderr
    (project / "docs/zh/index.md").write_text(good, encoding="utf-8")
    built = build(project, tmp_path / "site")
    assert built.returncode == 0, built.stderr


@pytest.mark.parametrize("page", ["deadlock", "classics", "cures", "hung"])
def test_a_fork_to_eat_with_is_no_start_method(visit, page):
    explained = visit(f"locks/{page}/").locator("abbr").all_inner_texts()
    assert explained and "fork" not in explained
