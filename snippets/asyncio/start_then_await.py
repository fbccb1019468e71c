# /// script
# [tool.recorded]
# calm = true
# [tool.recorded.vary.naps]
# match = 'took (\d+\.\d) naps'
# least = 2.9
# most = 5.4
# ///
import asyncio
import time

NAP = 0.2


async def cook(dish: str, naps: int) -> None:
    print(f"{dish} on the stove")
    await asyncio.sleep(NAP * naps)
    print(f"{dish} done")


async def main() -> None:
    began = time.perf_counter()
    soup = asyncio.create_task(cook("soup", 1), name="soup")  # (1)!
    rice = asyncio.create_task(cook("rice", 2), name="rice")
    fish = asyncio.create_task(cook("fish", 3), name="fish")
    print("three tasks made, none has begun")  # (2)!
    await soup
    await rice
    await fish
    print(f"6 naps of cooking took {(time.perf_counter() - began) / NAP:.1f} naps")


asyncio.run(main())
