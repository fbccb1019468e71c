import asyncio
import threading

waiting = 0
threads_used: set[int] = set()


async def wait(gate: asyncio.Event) -> None:
    global waiting
    waiting += 1
    await gate.wait()
    waiting -= 1
    threads_used.add(threading.get_native_id())


async def main() -> None:
    gate = asyncio.Event()
    tasks = [asyncio.create_task(wait(gate)) for _ in range(10_000)]
    await asyncio.sleep(0)  # (1)!
    print(f"waiting: {waiting}, threads alive: {threading.active_count()}")
    #> waiting: 10000, threads alive: 1
    gate.set()
    await asyncio.gather(*tasks)
    print(f"waiting: {waiting}, threads of the system that ran them: {len(threads_used)}")
    #> waiting: 0, threads of the system that ran them: 1


asyncio.run(main())
