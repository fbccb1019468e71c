# refused: failed
import asyncio
from collections.abc import Callable


async def worker(jobs: asyncio.Queue, stop: asyncio.Event, work: Callable) -> None:
    stopping = asyncio.create_task(stop.wait())
    while not stop.is_set():
        getting = asyncio.create_task(jobs.get())
        try:
            await asyncio.wait({getting, stopping}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            getting.cancel()
        if not getting.done():
            return
        try:
            await work(getting.result())
        except ValueError as error:
            print(f"{getting.result()} failed: {error}")
    stopping.cancel()


async def main() -> None:
    jobs, stop, done = asyncio.Queue(), asyncio.Event(), []
    for number in range(3):
        jobs.put_nowait(number)

    async def work(number: int) -> None:
        await asyncio.sleep(0.1)
        done.append(number)
        if number == 1:
            stop.set()
            jobs.put_nowait(3)

    await asyncio.wait_for(worker(jobs, stop, work), 5)
    print("done:", done, "left:", jobs.qsize())


if __name__ == "__main__":
    asyncio.run(main())
