# /// script
# [tool.recorded]
# timeline = false
# exclusive = true
# [tool.recorded.vary.resume]
# match = 'send\(\) costs (\d+\.\d)'
# least = 0.7
# most = 2.4
# [tool.recorded.vary.loop]
# match = 'loop costs (\d+)'
# least = 40
# most = 160
# ///
import asyncio
import time
from collections.abc import Callable, Generator

ROUNDS = 10_000


def cheapest(work: Callable[[], None]) -> float:
    times = []
    for _ in range(9):
        began = time.process_time()  # (1)!
        work()
        times.append(time.process_time() - began)
    return min(times)


def nothing() -> None:
    pass


def calls() -> None:
    for _ in range(ROUNDS):
        nothing()


def sends() -> None:
    def forever() -> Generator[None, None, None]:
        while True:
            yield

    resume = forever().send
    for _ in range(ROUNDS):
        resume(None)


async def turns() -> None:
    for _ in range(ROUNDS):
        await asyncio.sleep(0)


call = cheapest(calls)
print(f"a send() costs {cheapest(sends) / call:.1f} function calls")
print(f"a turn of the event loop costs {cheapest(lambda: asyncio.run(turns())) / call:.0f}")
