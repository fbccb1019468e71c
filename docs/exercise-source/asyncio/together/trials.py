import asyncio
import instant


def run_three_fetches():
    async def fetch(seconds):
        await asyncio.sleep(seconds)
        return seconds

    async def measured():
        got = await fetch_all(fetch, [2, 3, 1])
        assert instant.now() == 3, f"slow: {instant.now():g}"
        assert got == [2, 3, 1], f"order: {got}"

    instant.run(measured())
