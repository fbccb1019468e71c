import asyncio
import threading
import time
from collections.abc import Callable


async def seconds_until_woken(ring: Callable[[asyncio.Event], None]) -> float:
    bell = asyncio.Event()
    heartbeat = asyncio.create_task(asyncio.sleep(1.5))  # (1)!
    began = time.perf_counter()
    visitor = threading.Timer(0.1, ring, [bell])
    visitor.start()
    await bell.wait()
    elapsed = time.perf_counter() - began
    visitor.join()
    heartbeat.cancel()
    return elapsed


async def main() -> None:
    loop = asyncio.get_running_loop()
    print("rung after 0.1 s, heard before 1.0 s:")
    #> rung after 0.1 s, heard before 1.0 s:
    elapsed = await seconds_until_woken(lambda bell: bell.set())  # (2)!
    print(f"  bell.set() from another thread: {elapsed < 1.0}")
    #>   bell.set() from another thread: False
    elapsed = await seconds_until_woken(lambda bell: loop.call_soon_threadsafe(bell.set))
    print(f"  call_soon_threadsafe(bell.set): {elapsed < 1.0}")
    #>   call_soon_threadsafe(bell.set): True


asyncio.run(main())
