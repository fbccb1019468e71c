import asyncio

import instant


async def visit(links, times):
    under_way, most, came = 0, 0, []

    async def read(page):
        nonlocal under_way, most
        came.append(page)
        under_way += 1
        most = max(most, under_way)
        await asyncio.sleep(times.get(page, 1))
        under_way -= 1
        return links[page]

    begun = instant.now()
    await crawl("/", read)
    twice = sorted({page for page in came if came.count(page) > 1})
    assert not twice, f"again: {', '.join(twice)}"
    left_out = sorted(links.keys() - came)
    assert not left_out, f"missed: {', '.join(left_out)}"
    assert most <= 2, f"impolite: {most}"
    return instant.now() - begun


def run_a_circle():
    links = {"/": ["/tea", "/milk"], "/tea": ["/green", "/"], "/milk": ["/green"], "/green": ["/tea"]}
    took = instant.run(visit(links, {}))
    assert took == 3, f"slow: {took} instead of 3"


def run_one_slow_page():
    links = {"/": ["/slow", "/a"], "/a": ["/b"], "/b": ["/c"], "/c": [], "/slow": []}
    took = instant.run(visit(links, {"/slow": 3}))
    assert took == 4, f"slow: {took} instead of 4"


def run_many_links():
    links = {"/": ["/a", "/b", "/c", "/d"]} | {page: [] for page in ("/a", "/b", "/c", "/d")}
    took = instant.run(visit(links, {}))
    assert took == 3, f"slow: {took} instead of 3"
