"""An event loop whose clock jumps to the next moment at which something is due: a trial can ask for hours, and knows
without waiting that nothing will ever happen again.

A trial imports it: `instant.run(main())`. No threads and no sockets; for those a trial takes `asyncio.run`.
"""

import asyncio


class Stuck(Exception):
    """Every task waits, and nothing is due."""


class Instant(asyncio.SelectorEventLoop):
    """The loop. time(): seconds since it was made, by its own clock."""

    def __init__(self) -> None:
        super().__init__()
        self._now, self._clock_resolution = 0.0, 1e-9
        ready = self._selector.select
        self._selector.select = lambda timeout=None: self._jump(ready(0), timeout)

    def _jump(self, ready: list, timeout: float | None) -> list:
        if not ready and timeout is None:
            raise Stuck("every task waits, and nothing will ever wake one")
        self._now += 0 if ready else max(0, timeout)
        return ready

    def time(self) -> float:
        """The loop's own time, in seconds."""
        return self._now


def run(main):
    """What the coroutine returns. Raises Stuck if all that is left waits for ever."""
    with asyncio.Runner(loop_factory=Instant) as runner:
        return runner.run(main)


def now() -> float:
    """Seconds since the running loop was made, by its own clock, rounded so that sums of tenths compare."""
    return round(asyncio.get_running_loop().time(), 6)
