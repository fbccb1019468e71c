"""A first visit: how much is fetched, from where, what blocks it, when it is seen and whether it moves."""

import gzip
from collections import Counter
from functools import cache
from urllib.parse import urlsplit

import pytest

from tests.browser.served import PAGES, built_file, settle

LIMIT = 100 * 1024  # bytes, compressed
SHIFT = 0.02
LESSONS = ("locks/deadlock/", "zh/locks/deadlock/", "pools/callbacks/", "zh/asyncio/queue/")
LESSONS += ("measured/start-costs/", "zh/measured/start-costs/", "paths/", "zh/paths/", "", "zh/")
SIZES = {"desk": {"width": 1280, "height": 800}, "phone": {"width": 390, "height": 844}}
MEASURE = """() => new Promise(done => {
  let shift = 0, paint = 0;
  const take = kind => new PerformanceObserver(list => list.getEntries().forEach(entry => {
    if (kind === "layout-shift") shift += entry.hadRecentInput ? 0 : entry.value;
    else paint = entry.startTime;
  })).observe({ type: kind, buffered: true });
  take("layout-shift");
  take("largest-contentful-paint");
  const blocking = performance.getEntriesByType("resource").filter(e => e.renderBlockingStatus === "blocking");
  setTimeout(() => done({ shift, paint, blocking: blocking.map(entry => entry.name) }), 300);
})"""


@cache
def compressed(body: bytes) -> int:
    """What a host such as GitHub Pages sends of it, in bytes."""
    return len(gzip.compress(body, 6))


@pytest.fixture
def first_visit(browser, site):
    """Visits a page with an empty cache: what was fetched, as (address, kind, bytes), and what the browser measured."""

    def measure(path: str, size: dict[str, int]):
        context = browser.new_context(viewport=size)
        page = context.new_page()
        responses = []
        page.on("response", lambda answer: responses.append(answer))
        page.goto(site[1] + path)
        settle(page)
        page.evaluate("scrollTo(0, document.body.scrollHeight)")
        seen = page.evaluate(MEASURE)
        fetched = [(answer.url, answer.request.resource_type, compressed(answer.body())) for answer in responses]
        context.close()
        return fetched, seen

    return measure


@pytest.mark.parametrize("size", SIZES)
def test_a_first_visit_is_light_and_calm(first_visit, site, capsys, size):
    rows = []
    for path in LESSONS:
        fetched, seen = first_visit(path, SIZES[size])
        total = sum(weight for _, _, weight in fetched)
        by_kind = Counter()
        for _, kind, weight in fetched:
            by_kind[kind] += weight
        hosts = {urlsplit(address).netloc for address, _, _ in fetched}
        kinds = "  ".join(f"{kind} {weight / 1024:.1f}" for kind, weight in by_kind.most_common())
        rows.append(f"{path or '(home)':20} {total / 1024:6.1f}  {seen['paint']:6.0f}  {seen['shift']:.4f}  {kinds}")
        assert total <= LIMIT, f"{path} weighs {total} bytes: {fetched}"
        assert hosts == {urlsplit(site[1]).netloc}
        assert all(name.endswith(".css") for name in seen["blocking"]), seen["blocking"]
        assert seen["paint"] > 0
        assert seen["shift"] < SHIFT, f"{path} moves by {seen['shift']}"
    with capsys.disabled():
        print(f"\nfirst visit, {size}: KiB compressed, largest paint in ms, layout shift, KiB by kind")
        print("\n".join(rows))


def test_no_page_is_too_heavy(first_visit, site, capsys):
    fetched, _ = first_visit("locks/mutex/", SIZES["desk"])
    shared = sum(weight for _, kind, weight in fetched if kind != "document")
    pages = {page: compressed((site[0] / built_file(page)).read_bytes()) for page in PAGES}
    heaviest = max(pages, key=pages.get)
    with capsys.disabled():
        print(f"\nshared {shared / 1024:.1f} KiB; heaviest page {heaviest} {pages[heaviest] / 1024:.1f} KiB")
    assert not {page: weight for page, weight in pages.items() if shared + weight > LIMIT}
