# /// script
# [tool.recorded]
# calm = true
# [tool.recorded.vary.seconds]
# match = 'took (\d+\.\d) s'
# least = 0.6
# most = 1.1
# ///
import asyncio
import time


async def cook(dish: str, seconds: float) -> None:
    print(f"{dish} on the stove")
    await asyncio.sleep(seconds)
    print(f"{dish} done")


async def main() -> None:
    began = time.perf_counter()
    soup = asyncio.create_task(cook("soup", 0.2), name="soup")  # (1)!
    rice = asyncio.create_task(cook("rice", 0.4), name="rice")
    fish = asyncio.create_task(cook("fish", 0.6), name="fish")
    print("three tasks made, none has begun")  # (2)!
    await soup
    await rice
    await fish
    print(f"0.2 + 0.4 + 0.6 s of cooking took {time.perf_counter() - began:.1f} s")


asyncio.run(main())
