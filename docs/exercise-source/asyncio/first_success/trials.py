import asyncio
import itertools

import instant


def run_every_order():
    async def played(waits):
        ended = []

        async def mirror(seconds, good):
            try:
                await asyncio.sleep(seconds)
                if not good:
                    raise OSError(seconds)
                return seconds
            finally:
                await asyncio.sleep(0.1)
                ended.append(seconds)

        bad, good, other = waits
        ways = [lambda: mirror(bad, False), lambda: mirror(good, True), lambda: mirror(other, True)]
        try:
            got = await first_success(ways)
        except (OSError, ExceptionGroup):
            assert False, "failed"
        assert got == min(good, other), f"first: {got}"
        await asyncio.sleep(0)
        assert len(ended) == 3, "left"

    for waits in itertools.permutations((1, 2, 3)):
        instant.run(played(waits))


def run_all_fail():
    async def measured():
        async def bad(seconds):
            await asyncio.sleep(seconds)
            raise OSError(seconds)

        try:
            await first_success([lambda: bad(2), lambda: bad(1)])
        except ExceptionGroup as group:
            assert sorted(error.args[0] for error in group.exceptions) == [1, 2], "lost"
        except Exception:
            assert False, "lost"

    instant.run(measured())


def run_cancelled_half_way():
    async def measured():
        ended = []

        async def slow(seconds):
            try:
                await asyncio.sleep(seconds)
            finally:
                await asyncio.sleep(0.1)
                ended.append(seconds)

        asking = asyncio.create_task(first_success([lambda: slow(2), lambda: slow(3)]))
        await asyncio.sleep(1)
        asking.cancel()
        await asyncio.wait([asking])
        await asyncio.sleep(0)
        assert sorted(ended) == [2, 3], "cancelled"

    instant.run(measured())
