# /// script
# [tool.recorded]
# calm = true
# [tool.recorded.vary.loop]
# match = 'async for: (\d+\.\d)'
# least = 3.9
# most = 8.0
# [tool.recorded.vary.gathered]
# match = 'gather: (\d+\.\d)'
# least = 0.9
# most = 3.0
# ///
import asyncio
import time
from collections.abc import AsyncIterator

NAP = 0.2


async def page(number: int) -> int:
    await asyncio.sleep(NAP)
    return number


async def pages(n: int) -> AsyncIterator[int]:
    for number in range(n):
        yield await page(number)


async def main() -> None:
    began = time.perf_counter()
    async for _ in pages(4):  # (1)!
        pass
    print(f"naps with async for: {(time.perf_counter() - began) / NAP:.1f}")

    began = time.perf_counter()
    await asyncio.gather(*(page(number) for number in range(4)))
    print(f"naps with gather: {(time.perf_counter() - began) / NAP:.1f}")


asyncio.run(main())
