import asyncio
from collections.abc import AsyncIterator


async def loaves() -> AsyncIterator[str]:
    for loaf in ("rye", "spelt"):
        await asyncio.sleep(0.1)
        yield loaf


async def main() -> None:
    baking = loaves()
    print(await asyncio.gather(anext(baking), anext(baking), return_exceptions=True))  # (1)!
    #> ['rye', RuntimeError('anext(): asynchronous generator is already running')]
    first = anext(loaves())
    print(await first)
    #> rye
    try:
        await first
    except RuntimeError as error:
        print(error)
        #> cannot reuse already awaited __anext__()/asend()


asyncio.run(main())
