"""The built site in a real browser: what a reader sees and presses, in both languages."""

import functools
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from docs.extension.card import copied
from docs.extension.embed import Embed, find_embeds
from snippets.catalog import ROOT, read_snippet
from snippets.header import LANGUAGES

PROJECT = ROOT.parent
BASE = "book/"
LESSON, PROGRAM = "processes/join", "processes/start_then_join"
CARD = f"#{PROGRAM.replace('/', '-')}"
PREFIX = {"en": "", "zh": "zh/"}
PAGES = sorted(path.relative_to(PROJECT / "docs").as_posix() for path in PROJECT.glob("docs/[ez][nh]/**/*.md"))
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def build(project: Path, site: Path, address: str = "") -> subprocess.CompletedProcess:
    """Runs `mkdocs build --strict` as a reader would, with the command and not the module."""
    mkdocs = shutil.which("mkdocs", path=Path(sys.executable).parent)
    assert mkdocs, f"there is no mkdocs beside {sys.executable}; install what pyproject.toml names"
    return subprocess.run(
        [mkdocs, "build", "--strict", "--site-dir", str(site)],
        cwd=project,
        env={**os.environ, "SITE_URL": address, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )


class Quiet(SimpleHTTPRequestHandler):
    """Serves files without a log."""

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Iterator[tuple[Path, str]]:
    """The folder of the built site and the address at which it is served, below a base path."""
    folder = tmp_path_factory.mktemp("served")
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    address = f"http://127.0.0.1:{server.server_port}/{BASE}"
    built = build(PROJECT, folder / BASE, address)
    assert built.returncode == 0, built.stderr
    assert "WARNING" not in built.stderr
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield folder / BASE, address
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="session")
def browser():
    """Chromium, without a window."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="needs playwright: pip install playwright")
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if not path:
        pytest.skip("needs Chromium: install it, or name its path in the environment variable CHROMIUM")
    with sync_api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def visit(browser, site):
    """Opens a path of the site; after the test, fails on console errors, failed and foreign requests."""
    _, address = site
    troubles: list[str] = []
    contexts = []

    def open_page(path: str, **options):
        contexts.append(browser.new_context(permissions=["clipboard-read", "clipboard-write"], **options))
        page = contexts[-1].new_page()
        page.on("console", lambda said: said.type in ("error", "warning") and troubles.append(said.text))
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("request", lambda request: request.url.startswith(address) or troubles.append(f"asks {request.url}"))
        page.on(
            "response", lambda response: response.status < 400 or troubles.append(f"{response.status} {response.url}")
        )
        page.goto(address + path)
        page.wait_for_load_state("networkidle")
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not troubles


def built_path(source: str) -> str:
    """Where the site has a page, e.g. ``zh/processes/join/`` for ``zh/processes/join.md``."""
    path = re.sub(r"(^|/)index$", r"\1", source.removesuffix(".md").removeprefix("en/"))
    return path if path.endswith("/") or not path else path + "/"


def embed_of(language: str) -> Embed:
    """The embed of the program in the lesson's source."""
    source = (PROJECT / f"docs/{language}/{LESSON}.md").read_text(encoding="utf-8")
    return next(embed for embed in find_embeds(source.splitlines()) if embed.name == f"{PROGRAM}.py")


def test_every_page_is_built(site):
    folder, _ = site
    built = {path.relative_to(folder).as_posix() for path in folder.rglob("*.html")}
    assert built == {f"{built_path(page)}index.html" for page in PAGES} | {"404.html"}
    assert not [path for path in folder.rglob("*") if path.suffix == ".py" and path.parts[-3] != "snippets"]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_fits_a_phone_and_makes_no_trouble(visit, page):
    opened = visit(built_path(page), viewport={"width": 360, "height": 740})
    assert opened.locator("html").get_attribute("lang") == page[:2]
    assert opened.evaluate("document.documentElement.scrollWidth") <= 360
    source = (PROJECT / "docs" / page).read_text(encoding="utf-8")
    assert opened.locator("figure.card").count() == len(find_embeds(source.splitlines()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_shows_code_and_run(visit, language):
    card = visit(f"{PREFIX[language]}{LESSON}/").locator(CARD)
    lines = read_snippet(PROGRAM).record().lines
    rows = card.locator("[data-line]")
    assert rows.count() == len(lines)
    for place, line in enumerate(lines):
        cells = rows.nth(place).locator("td").all_inner_texts()
        assert [cells[0], cells[2], cells[3]] == [f"{line.seconds:.3f}", line.actor, line.text]
    assert "multiprocessing" in card.locator(".highlight code").inner_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_copy_button_copies_the_program(visit, language):
    page = visit(f"{PREFIX[language]}{LESSON}/")
    button = page.locator(f"{CARD} [data-copy-program]")
    before = button.inner_text()
    button.click()
    page.wait_for_function("([button, before]) => button.textContent !== before", arg=[button.element_handle(), before])
    assert page.evaluate("navigator.clipboard.readText()") == copied(read_snippet(PROGRAM))
    assert page.locator("[role=status]").inner_text() == button.inner_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_command_is_copied_and_names_the_published_file(visit, site, language):
    page = visit(f"{PREFIX[language]}{LESSON}/")
    page.locator(f"{CARD} .card__again summary").click()
    page.locator(f"{CARD} .card__again [data-copy]").click()
    page.wait_for_selector("[role=status]:not(:empty)")
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
    page.wait_for_load_state("networkidle")


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


def test_a_bad_embed_fails_the_strict_build(tmp_path):
    for folder in ("docs", "snippets"):
        shutil.copytree(PROJECT / folder, tmp_path / folder)
    shutil.copy(PROJECT / "mkdocs.yml", tmp_path)
    page = tmp_path / "docs/zh/index.md"
    lines = page.read_text(encoding="utf-8").count("\n")
    with page.open("a", encoding="utf-8") as text:
        text.write("\n![[processes/start_then_jion.py]]\n")
    built = build(tmp_path, tmp_path / "site")
    assert built.returncode != 0
    expected = f"docs/zh/index.md:{lines + 2}: there is no program snippets/processes/start_then_jion.py"
    assert expected in built.stderr
    assert "did you mean processes/start_then_join.py" in built.stderr
