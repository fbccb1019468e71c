import asyncio
import threading
import time
from collections.abc import Callable

Ring = Callable[[asyncio.Event, asyncio.AbstractEventLoop], None]


def directly(bell: asyncio.Event, loop: asyncio.AbstractEventLoop) -> None:
    bell.set()  # (1)!


def through_the_loop(bell: asyncio.Event, loop: asyncio.AbstractEventLoop) -> None:
    loop.call_soon_threadsafe(bell.set)


def visit(
    ring: Ring, bell: asyncio.Event, loop: asyncio.AbstractEventLoop, waiting: threading.Event
) -> None:
    waiting.wait()
    time.sleep(0.1)
    print("rings the bell")
    ring(bell, loop)


async def hear(ring: Ring) -> None:
    bell = asyncio.Event()
    loop = asyncio.get_running_loop()
    waiting = threading.Event()
    threading.Thread(target=visit, args=(ring, bell, loop, waiting), name=ring.__name__).start()
    began = time.perf_counter()
    loop.call_later(1.0, lambda: None)  # (2)!
    loop.call_soon(waiting.set)  # (3)!
    await bell.wait()
    print(f"heard within 0.9 s: {time.perf_counter() - began < 0.9}")


async def main() -> None:
    await hear(directly)
    await hear(through_the_loop)


asyncio.run(main())
