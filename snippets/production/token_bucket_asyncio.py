import asyncio
import selectors
from collections.abc import Callable


class JumpingSelector(selectors.DefaultSelector):
    """Does not wait: it moves the clock on by the time that it should have waited."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list:
        self.now += timeout or 0
        return super().select(0)


class JumpingLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self.clock = JumpingSelector()
        super().__init__(self.clock)

    def time(self) -> float:
        return self.clock.now


class Bucket:
    def __init__(self, rate: float, burst: int, clock: Callable[[], float]) -> None:
        self.rate, self.burst, self.clock = rate, burst, clock
        self.tokens, self.filled_at = float(burst), clock()

    async def take(self) -> None:
        now = self.clock()
        filled = self.tokens + (now - self.filled_at) * self.rate
        self.tokens, self.filled_at = min(filled, self.burst) - 1, now  # (1)!
        if self.tokens < 0:
            await asyncio.sleep(-self.tokens / self.rate)


async def main() -> None:
    clock = asyncio.get_running_loop().time
    bucket = Bucket(rate=4, burst=3, clock=clock)

    async def call() -> float:
        await bucket.take()
        return clock()

    print("calls at", await asyncio.gather(*(call() for _ in range(6))))
    #> calls at [0.0, 0.0, 0.0, 0.25, 0.5, 0.75]
    await asyncio.sleep(60)
    print("calls at", await asyncio.gather(*(call() for _ in range(6))))
    #> calls at [60.75, 60.75, 60.75, 61.0, 61.25, 61.5]


with asyncio.Runner(loop_factory=JumpingLoop) as runner:
    runner.run(main())
