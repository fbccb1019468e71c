import asyncio
import threading

meeting = threading.Barrier(2)
loops: list[asyncio.AbstractEventLoop] = []
seen: list[int] = []


async def serve() -> None:
    loops.append(asyncio.get_running_loop())
    await asyncio.to_thread(meeting.wait)  # (1)!
    seen.append(sum(loop.is_running() for loop in loops))
    await asyncio.to_thread(meeting.wait)


threads = [threading.Thread(target=lambda: asyncio.run(serve())) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f"each of 2 threads saw this many running loops: {seen}")
#> each of 2 threads saw this many running loops: [2, 2]
print(f"they are the same loop: {loops[0] is loops[1]}")
#> they are the same loop: False
