import asyncio
import threading


def work(ticked: threading.Event, limit: float) -> bool:
    return ticked.wait(limit)  # (1)!


async def tick(ticked: threading.Event) -> None:
    ticked.set()


async def main() -> None:
    ticked = threading.Event()
    ticker = asyncio.create_task(tick(ticked))
    print(f"called in the loop, the ticker ran meanwhile: {work(ticked, 0.3)}")  # (2)!
    #> called in the loop, the ticker ran meanwhile: False
    await ticker

    ticked = threading.Event()
    ticker = asyncio.create_task(tick(ticked))
    ran = await asyncio.to_thread(work, ticked, 10)  # (3)!
    print(f"called in a thread, the ticker ran meanwhile: {ran}")
    #> called in a thread, the ticker ran meanwhile: True
    await ticker


asyncio.run(main())
