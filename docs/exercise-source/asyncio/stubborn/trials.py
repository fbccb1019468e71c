import asyncio
import instant


def run_cancelled():
    async def call():
        await asyncio.sleep(1000)

    async def measured():
        try:
            async with asyncio.timeout(5):
                await retry(call, 3)
        except TimeoutError:
            pass
        assert instant.now() == 5, "deaf"

    instant.run(measured())


def run_every_try_fails():
    async def measured():
        times = []

        async def call():
            times.append(instant.now())
            raise OSError(len(times))

        try:
            await retry(call, 4)
        except OSError as error:
            assert times == [0, 1, 3, 7], f"pauses: {', '.join(f'{time:g}' for time in times)}"
            assert error.args == (4,), "given_up"
        else:
            assert False, "given_up"
        assert instant.now() == 7, "late"

    instant.run(measured())
