# /// script
# [tool.recorded]
# calm = true
# [tool.recorded.vary.naps]
# match = 'took (\d+\.\d) naps'
# least = 5.9
# most = 12.0
# ///
import asyncio
import time

NAP = 0.1


async def cook(dish: str, naps: int) -> None:
    print(f"{dish} on the stove")
    await asyncio.sleep(NAP * naps)
    print(f"{dish} done")


async def main() -> None:
    began = time.perf_counter()
    await cook("soup", 1)  # (1)!
    await cook("rice", 2)
    await cook("fish", 3)
    print(f"6 naps of cooking took {(time.perf_counter() - began) / NAP:.1f} naps")


asyncio.run(main())
