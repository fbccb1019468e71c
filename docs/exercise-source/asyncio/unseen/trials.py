import asyncio
import instant


def run_one_fails():
    ended = []

    async def bad():
        await asyncio.sleep(1)
        raise ValueError("bad")

    async def long():
        try:
            await asyncio.sleep(100)
        finally:
            await asyncio.sleep(1)
            ended.append("long")

    async def measured():
        try:
            await run_jobs([long, bad])
        except ExceptionGroup as group:
            assert group.subgroup(ValueError), f"other: {group!r}"
        except Exception as error:
            assert False, f"other: {type(error).__name__}"
        else:
            assert False, "unseen"
        assert ended == ["long"] and instant.now() == 2, "left"

    instant.run(measured())


def run_all_is_well():
    async def measured():
        async def job(seconds):
            await asyncio.sleep(seconds)
            return seconds

        got = await run_jobs([lambda: job(2), lambda: job(1)])
        assert got == [2, 1], f"order: {got}"
        assert instant.now() == 2, "slow"

    instant.run(measured())
