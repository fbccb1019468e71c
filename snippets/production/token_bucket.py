import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock


class Bucket:
    """Lets `burst` calls through at once, and after that `rate` a second."""

    def __init__(
        self, rate: float, burst: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.rate, self.burst, self.clock = rate, burst, clock
        self.tokens, self.filled_at, self.lock = float(burst), clock(), Lock()

    def reserve(self) -> float:
        """Take a token, also one that is still to come; how many seconds the caller has to wait."""
        with self.lock:
            now = self.clock()
            filled = self.tokens + (now - self.filled_at) * self.rate
            self.tokens, self.filled_at = min(filled, self.burst) - 1, now  # (1)!
            return max(0.0, -self.tokens / self.rate)


class FakeClock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


clock = FakeClock()
bucket = Bucket(rate=4, burst=3, clock=clock)  # (2)!
with ThreadPoolExecutor(6) as threads:
    for clock.now in 0.0, 0.25, 60.0:
        waits = threads.map(lambda _: bucket.reserve(), range(6))
        print(f"at {clock.now} s six calls wait", sorted(waits))
        #> at 0.0 s six calls wait [0.0, 0.0, 0.0, 0.25, 0.5, 0.75]
        #> at 0.25 s six calls wait [0.75, 1.0, 1.25, 1.5, 1.75, 2.0]
        #> at 60.0 s six calls wait [0.0, 0.0, 0.0, 0.25, 0.5, 0.75]
