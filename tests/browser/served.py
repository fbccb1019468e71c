"""The built site, served below a base path, and a browser that visits it: fixtures of the tests of the site."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from recorded.model.paths import PROJECT
from tests.browser.host import hosted
from tests.side_by_side import made_once, shared_site

BASE = "book/"
REPO = "https://example.org/handbook"
PREFIX = {"en": "", "zh": "zh/"}
PAGES = sorted(
    path.relative_to(PROJECT / "docs").as_posix()
    for path in PROJECT.glob("docs/[ez][nh]/**/*.*")
    if path.suffix in (".md", ".ipynb")
)
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


def build(
    project: Path, site: Path, address: str = "", repo: str = "", directory_urls: bool = True
) -> subprocess.CompletedProcess:
    """Runs `mkdocs build --strict` as a reader would, with the command and not the module."""
    mkdocs = shutil.which("mkdocs", path=Path(sys.executable).parent)
    assert mkdocs, f"there is no mkdocs beside {sys.executable}; install what pyproject.toml names"
    return subprocess.run(
        [mkdocs, "build", "--strict", "--site-dir", str(site)],
        cwd=project,
        env={
            **os.environ,
            "SITE_URL": address,
            "REPO_URL": repo,
            "DIRECTORY_URLS": str(directory_urls).lower(),
            "NO_MKDOCS_2_WARNING": "1",
            "PYTHONUTF8": "1",
        },
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )


@pytest.fixture(scope="session")
def site(pytestconfig, tmp_path_factory) -> Iterator[tuple[Path, str]]:
    """The folder of the built site and the address at which it is served, below a base path. The two processes of the
    suite share one."""
    if shared := shared_site(pytestconfig):
        folder, address = shared
        made_once(folder, lambda: build_well(folder / BASE, address + BASE))
        yield folder / BASE, address + BASE
        return
    folder = tmp_path_factory.mktemp("served")
    with hosted(folder) as address:
        build_well(folder / BASE, address + BASE)
        yield folder / BASE, address + BASE


def build_well(site: Path, address: str) -> None:
    """Builds the book, without a warning."""
    built = build(PROJECT, site, address, REPO)
    assert built.returncode == 0, built.stderr
    assert "WARNING" not in built.stderr
    assert "is excluded from the built site" not in built.stderr


@contextmanager
def chromium():
    """Chromium, without a window, for one thread. Skips the test where there is none."""
    sync_api = pytest.importorskip("playwright.sync_api", reason="needs playwright: pip install playwright")
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if not path:
        pytest.skip("needs Chromium: install it, or name its path in the environment variable CHROMIUM")
    with sync_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield started
        started.close()


@pytest.fixture(scope="session")
def browser():
    """Chromium, for tests that do something in it."""
    with chromium() as started:
        yield started


@pytest.fixture(scope="session")
def windows(browser):
    """Windows of the browser, by their options: what one visit has fetched, the next one need not fetch again."""
    opened = {}

    def window(**options):
        key = repr(sorted(options.items()))
        if key not in opened:
            opened[key] = browser.new_context(permissions=["clipboard-read", "clipboard-write"], **options)
        return opened[key]

    return window


@pytest.fixture
def visit(windows, site):
    """Opens a path of the site; after the test, fails on console errors, failed and foreign requests."""
    _, address = site
    troubles: list[list[str]] = []
    pages = []

    def open_page(path: str, **options):
        page = windows(**options).new_page()
        pages.append(page)
        troubles.append(note_troubles(page, address))
        page.goto(address + path)
        settle(page)
        return page

    yield open_page
    for page in pages:
        # the next visitor is a new one
        page.evaluate("localStorage.clear(), sessionStorage.clear()")
        page.close()
    assert not [one for noted in troubles for one in noted]


def settle(page) -> None:
    """Waits until the page has loaded, its scripts have nothing to do, and what they did is drawn."""
    page.wait_for_load_state("load")
    page.evaluate("new Promise(done => requestIdleCallback(() => requestAnimationFrame(() => setTimeout(done))))")


def note_troubles(page, address: str) -> list[str]:
    """The list to which the page's console errors, failed requests and requests to other hosts are added."""
    troubles: list[str] = []
    page.on("console", lambda said: said.type in ("error", "warning") and troubles.append(said.text))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("request", lambda request: request.url.startswith(address) or troubles.append(f"asks {request.url}"))
    page.on("response", lambda answer: answer.status < 400 or troubles.append(f"{answer.status} {answer.url}"))
    return troubles


def built_path(source: str) -> str:
    """Where the site has a page, e.g. ``zh/processes/join/`` for ``zh/processes/join.md``."""
    path = re.sub(r"(^|/)index$", r"\1", source.removesuffix(".md").removesuffix(".ipynb").removeprefix("en/"))
    return path if path.endswith("/") or not path else path + "/"


def built_file(source: str) -> str:
    """The file that the site has for a page of PAGES, or for a file that is one already, e.g. ``404.html``."""
    return source if source.endswith(".html") else f"{built_path(source)}index.html"
