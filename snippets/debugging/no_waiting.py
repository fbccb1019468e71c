import asyncio
import selectors
import threading
import time
from concurrent.futures import ThreadPoolExecutor


class JumpingSelector(selectors.DefaultSelector):
    """Does not wait: it moves the clock on by the time that it should have waited."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> list:
        if timeout is None:  # (1)!
            raise RuntimeError("everybody waits, and no timer runs")
        self.now += timeout
        return super().select(0)


class JumpingLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self.clock = JumpingSelector()
        super().__init__(self.clock)

    def time(self) -> float:
        return self.clock.now


async def gives_up() -> str:
    try:
        async with asyncio.timeout(10):
            await asyncio.Event().wait()
    except TimeoutError:
        return "gave up"


async def tries_every_hour() -> str:
    for _ in range(24):
        await asyncio.sleep(3600)
    return "tried 24 times"


async def with_a_thread() -> str:
    with ThreadPoolExecutor() as pool:
        job = asyncio.get_running_loop().run_in_executor(pool, enough.wait)
        done, _ = await asyncio.wait([job], timeout=10)  # (2)!
        enough.set()
    return "the thread was done in time" if done else "the clock did not wait for the thread"


async def hangs() -> None:
    await asyncio.Event().wait()


enough, begin = threading.Event(), time.monotonic()
for job in (gives_up, tries_every_hour, with_a_thread, hangs):
    with asyncio.Runner(loop_factory=JumpingLoop) as runner:
        try:
            told = runner.run(job())
        except RuntimeError as error:
            told = error
        print(f"{job.__name__}: {told}, after {runner.get_loop().time():.0f} s by the loop's clock")
        #> gives_up: gave up, after 10 s by the loop's clock
        #> tries_every_hour: tried 24 times, after 86400 s by the loop's clock
        #> with_a_thread: the clock did not wait for the thread, after 10 s by the loop's clock
        #> hangs: everybody waits, and no timer runs, after 0 s by the loop's clock
print("in truth less than 5 s:", time.monotonic() - begin < 5)
#> in truth less than 5 s: True
