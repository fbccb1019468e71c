import asyncio
import instant


def run_four_calls():
    running, most = 0, 0

    def call(seconds):
        async def work():
            nonlocal running, most
            running += 1
            most = max(most, running)
            await asyncio.sleep(seconds)
            running -= 1
            return seconds

        return work

    async def measured():
        got = await at_most(2, [call(seconds) for seconds in (3, 1, 2, 1)])
        assert most <= 2, f"flood: {most}"
        assert instant.now() == 4, f"slow: {instant.now():g}"
        assert got == [3, 1, 2, 1], f"order: {got}"

    instant.run(measured())
