"""The search in a real browser: what readers type finds the page about it, in both languages, by keyboard."""

import json
import re
from dataclasses import dataclass
from statistics import median

import pytest

from recorded.card.pieces import Section
from recorded.model.header import LANGUAGES
from recorded.pages.errors import errors_on, pages
from recorded.site.search import PageEntry, headline, index_script, read_searched
from tests.browser.search_queries import QUERIES
from tests.browser.search_wanted import wanted
from tests.browser.served import PAGES, PREFIX, PROJECT, built_path

SEARCHED = PROJECT / "docs" / "glossary" / "searched.toml"
LESSON = "locks/mutex/"
ANSWERED = 50  # milliseconds from a key to the list of hits, laid out
QUERIES_AT_LEAST = 300
SHOWN = 3  # hits of a query that are looked at
TIMED = 6  # one of so many queries is timed, besides those that are typed letter by letter

# types queries; of each the addresses of the first hits, when they are laid out
ANSWERS = """async ([queries, most]) => {
  const [input, status, list] = ["input", "status", "hits"].map(part => document.querySelector(`.search__${part}`));
  const answers = [];
  for (const query of queries) {
    status.textContent = "";
    input.value = query;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    while (!status.textContent) await null;
    list.getBoundingClientRect();
    answers.push([...list.children].slice(0, most).map(hit => hit.querySelector("a").href));
  }
  return answers;
}"""


# as if it were typed; the status is emptied before, so that what is shown then belongs to this query
TYPE = """async query => {
  const [input, status] = ["input", "status"].map(part => document.querySelector(`.search__${part}`));
  status.textContent = "";
  input.value = query;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  while (!status.textContent) await new Promise(done => setTimeout(done));
  return document.querySelector(".search__hits a")?.href ?? "";
}"""


def first_page(page, query: str) -> str:
    """Types a query; the page of the first hit as chapter/name, empty without one."""
    address = page.evaluate(TYPE, query)
    return path_of(address) if address else ""


def path_of(address: str) -> str:
    """``zh/locks/rlock/#id`` of an address → ``locks/rlock``; a chapter's start page → ``locks/index``."""
    path = re.sub(r"^.*?/book/(zh/)?|#.*$", "", address).rstrip("/")
    return path if "/" in path else f"{path or '.'}/index"


@pytest.fixture
def searching(visit):
    """Opens a lesson with its search open and ready."""

    def open_search(language: str, **options):
        page = visit(PREFIX[language] + LESSON, **options)
        page.keyboard.press("/")
        page.wait_for_function("document.querySelector('.search__status').textContent === ''")
        return page

    return open_search


@dataclass(frozen=True)
class Answer:
    """The first pages that a query found, and the milliseconds of processor time from the key to the list of them; None
    for one that was not timed."""

    pages: tuple[str, ...]
    time: float | None = None


@pytest.fixture(scope="module")
def known_answers() -> dict[str, dict[str, Answer]]:
    """What was typed already, by language: a thousand queries need not be typed for each test."""
    return {}


@pytest.fixture
def answers(searching, known_answers):
    """Types all queries of a language, and of some each beginning; their answers."""

    def type_all(language: str) -> dict[str, Answer]:
        if language not in known_answers:
            queries = [one.query for one in wanted(language)]
            begun = [query[:end] for query in [*QUERIES[language]][::30] for end in range(1, len(query))]
            page = searching(language)
            known_answers[language] = typed_in(page, queries) | timed(page, [*queries[::TIMED], *begun])
        return known_answers[language]

    return type_all


def typed_in(page, queries: list[str]) -> dict[str, Answer]:
    """Each query with its answer."""
    return {
        query: answer(addresses)
        for query, addresses in zip(queries, page.evaluate(ANSWERS, [queries, SHOWN]), strict=True)
    }


def timed(page, queries: list[str]) -> dict[str, Answer]:
    """The same, and how long each took. What else runs on the machine does not count.

    Nor does what comes between by chance, as when the browser tidies up after hundreds of queries in a few seconds: one
    that took too long is typed once more, after all others, and its shorter time counts.
    """
    client = page.context.new_cdp_session(page)
    client.send("Performance.enable", {"timeDomain": "threadTicks"})

    def used() -> float:
        return {one["name"]: one["value"] for one in client.send("Performance.getMetrics")["metrics"]}["TaskDuration"]

    def typed(queries: list[str]) -> dict[str, Answer]:
        found, before = {}, used()
        for query in queries:
            (addresses,) = page.evaluate(ANSWERS, [[query], SHOWN])
            after = used()
            found[query] = answer(addresses, 1000 * (after - before))
            before = after
        return found

    found = typed(queries)
    for query, again in typed([query for query, one in found.items() if one.time > ANSWERED]).items():
        found[query] = min(found[query], again, key=lambda one: one.time)
    return found


def answer(addresses: list[str], time: float | None = None) -> Answer:
    """What was found."""
    return Answer(tuple(map(path_of, addresses)), time)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_query_finds_the_page_about_it(answers, language):
    every, found = wanted(language), answers(language)
    assert len(every) >= QUERIES_AT_LEAST
    wrong = [
        f"{one.query!r}: {', '.join(first) or 'nothing'} came first, not {' or '.join(one.pages)}"
        for one in every
        for first in [found[one.query].pages[: one.among]]
        if not {*first} & {*one.pages}
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_error_leads_to_its_answer(searching, language):
    """Pasted into the search it has, among the first five pages, the answer or a lesson to which the answer links."""
    leading: dict[str, set[str]] = {}
    for source in pages(language):
        own = source.relative_to(source.parents[1] if source.parent.name == "problems" else source.parent)
        for message, linked in errors_on(source):
            leading.setdefault(message, set()).update([own.with_suffix("").as_posix(), *linked])
    wrong, everything = [], 1000
    found = searching(language).evaluate(ANSWERS, [[*leading], everything])
    assert leading
    for (message, wanted_pages), links in zip(leading.items(), found, strict=True):
        pages_found = list(dict.fromkeys(path_of(link).removesuffix("/index") for link in links))[:5]
        if not wanted_pages & set(pages_found):
            wrong.append(f"{message!r}: {', '.join(pages_found)}, none of {', '.join(sorted(wanted_pages))}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_typing_is_answered_at_once(answers, capsys, language):
    times = {query: answer.time for query, answer in answers(language).items() if answer.time is not None}
    slowest = max(times, key=times.get)
    with capsys.disabled():
        told = f"median {median(times.values()):.1f} ms, worst {times[slowest]:.1f} ms ({slowest!r})"
        print(f"\nsearch, {language}: {len(times)} queries, {told}")
    late = [f"{query!r} takes {time:.0f} ms" for query, time in times.items() if time > ANSWERED]
    assert not late, "\n".join(late)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_the_search_is_fetched_before_it_is_opened(visit, language):
    page = visit(PREFIX[language] + LESSON)
    asked = "performance.getEntriesByType('resource').map(entry => entry.name)"
    parts = re.compile(r"minisearch|rank\.js|/search/(en|zh)\.js|workers/|search_index")
    assert not [name for name in page.evaluate(asked) if parts.search(name)]
    page.locator(".search-open").click()
    page.wait_for_function("document.querySelector('.search__status').textContent === ''")
    fetched = [name for name in page.evaluate(asked) if parts.search(name)]
    assert len(fetched) == 3
    assert [name for name in fetched if name.endswith(f"/search/{language}.js")]


def test_the_keyboard_does_it_all(searching):
    page = searching("en")
    focused = "document.activeElement.href ?? document.activeElement.className"
    page.keyboard.type("semaphore")
    page.wait_for_selector(".search__hits a mark")
    for key in ("ArrowDown", "ArrowDown", "ArrowUp"):
        page.keyboard.press(key)
    first = page.locator(".search__hits a").first.evaluate("link => link.href")
    assert page.evaluate(focused) == first
    page.keyboard.press("ArrowUp")
    assert "search__input" in page.evaluate(focused)
    page.keyboard.press("Escape")
    assert not page.locator("dialog.search").is_visible()
    page.keyboard.press("Control+k")
    page.wait_for_selector("dialog.search[open] input:focus")
    page.keyboard.type("rlock")
    page.wait_for_function("document.querySelector('.search__hits a').href.includes('rlock')")
    page.keyboard.press("Enter")
    page.wait_for_url("**/book/locks/rlock/**")


def test_a_hit_leads_to_its_section(searching):
    page = searching("zh", viewport={"width": 360, "height": 740})
    page.locator(".search__input").fill("py-spy")
    page.wait_for_selector(".search__hits a[href*='#']")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    hit = page.locator(".search__hits a[href*='#']").first
    address = hit.evaluate("link => link.href")
    hit.click()
    page.wait_for_url(address)
    assert page.locator("#" + address.partition("#")[2]).count() == 1


def test_what_is_not_there_is_said(searching):
    page = searching("en")
    assert first_page(page, "xyzzyplugh") == ""
    assert "No page has this" in page.locator(".search__status").inner_text()


def test_a_slash_typed_elsewhere_opens_nothing(visit):
    page = visit(LESSON)
    page.evaluate("document.body.append(Object.assign(document.createElement('input'), {id: 'elsewhere'}))")
    page.locator("#elsewhere").focus()
    page.keyboard.press("/")
    assert not page.locator("dialog.search").is_visible()
    assert page.locator("#elsewhere").input_value() == "/"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_in_the_index_of_its_language_only(site, language):
    script = (site[0] / "search" / f"{language}.js").read_text(encoding="utf-8")
    index = json.loads(script.removeprefix("searchIndex=").removesuffix(";\n"))
    assert {page[0] for page in index["pages"]} == {built_path(page) for page in PAGES if page.startswith(language)}
    anchors = {f"{page[0]}#{section[0]}" for page in index["pages"] for section in page[-1] if section[0]}
    assert anchors
    for anchor in anchors:
        page, _, id = anchor.partition("#")
        assert f'id="{id}"' in (site[0] / page / "index.html").read_text(encoding="utf-8"), anchor


def test_the_phrases_are_those_of_pages():
    missing = [page for page in read_searched(SEARCHED) if f"en/{page}.md" not in PAGES]
    assert not missing, f"{SEARCHED}: no such page: {', '.join(missing)}"


def test_the_headline_is_a_name_of_the_page():
    assert headline("---\ntitle: A lock\n---\n\n# A lock: `Lock` and `RLock`\n\n## More\n") == "A lock: Lock and RLock"
    assert headline("## Only sections\n") == ""


def test_the_script_holds_what_it_was_given():
    page = PageEntry("a/", "T", "D", (Section("", text="</script>…"),), asked=("why",))
    script = index_script([page], ["死锁", "GIL"], {"死琐": "死锁"})
    assert json.loads(script[len("searchIndex=") : -2]) == {
        "terms": ["死锁"],
        "wrong": {"死琐": "死锁"},
        "pages": [["a/", "T", "D", "why", 1.0, [["", "", "</script>…", ""]]]],
    }
