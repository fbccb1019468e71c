# /// script
# [tool.recorded]
# calm = true
# [tool.recorded.vary.loop]
# match = 'async for: (\d+\.\d) s'
# least = 0.8
# most = 1.6
# [tool.recorded.vary.gathered]
# match = 'gather: (\d+\.\d) s'
# least = 0.2
# most = 0.6
# ///
import asyncio
import time
from collections.abc import AsyncIterator


async def page(number: int) -> int:
    await asyncio.sleep(0.2)
    return number


async def pages(n: int) -> AsyncIterator[int]:
    for number in range(n):
        yield await page(number)


async def main() -> None:
    began = time.perf_counter()
    async for _ in pages(4):  # (1)!
        pass
    print(f"async for: {time.perf_counter() - began:.1f} s")

    began = time.perf_counter()
    await asyncio.gather(*(page(number) for number in range(4)))
    print(f"gather: {time.perf_counter() - began:.1f} s")


asyncio.run(main())
