# /// script
# [tool.recorded]
# calm = true
# [tool.recorded.vary.seconds]
# match = 'took (\d+\.\d) s'
# least = 0.6
# most = 1.2
# ///
import asyncio
import time


async def cook(dish: str, seconds: float) -> None:
    print(f"{dish} on the stove")
    await asyncio.sleep(seconds)
    print(f"{dish} done")


async def main() -> None:
    began = time.perf_counter()
    await cook("soup", 0.1)  # (1)!
    await cook("rice", 0.2)
    await cook("fish", 0.3)
    print(f"0.1 + 0.2 + 0.3 s of cooking took {time.perf_counter() - began:.1f} s")


asyncio.run(main())
