import asyncio

import instant


class NoSuchDish(Exception):
    pass


class Shop:
    """Jobs are seconds that they take; a job of 0 fails. At `stop_at` the worker is told to stop."""

    def __init__(self, jobs, stop_at, comes_with_it=None):
        self.jobs, self.stop = asyncio.Queue(), asyncio.Event()
        self.too_late, self.done = 0, []
        for job in jobs:
            self.jobs.put_nowait(job)
        self.stop_at, self.comes_with_it = stop_at, comes_with_it

    async def work(self, job):
        self.too_late += self.stop.is_set() and job != self.comes_with_it
        if job == 0:
            raise NoSuchDish
        await asyncio.sleep(job)
        self.done.append(job)

    async def told(self):
        await asyncio.sleep(self.stop_at)
        if self.comes_with_it is not None:
            self.jobs.put_nowait(self.comes_with_it)
        self.stop.set()

    async def open(self):
        """When the worker has returned."""
        telling = asyncio.create_task(self.told())
        try:
            await worker(self.jobs, self.stop, self.work)
        except NoSuchDish:
            raise AssertionError("failed") from None
        assert telling.done(), "early"
        return instant.now()

    @property
    def left(self):
        return [self.jobs.get_nowait() for _ in range(self.jobs.qsize())]


def run_one_in_hand():
    async def main():
        shop = Shop([3, 3, 3], stop_at=4)
        when = await shop.open()
        assert not shop.too_late, "begun"
        assert shop.done == [3, 3], "cut"
        assert when <= 6.5, f"late: {when - 6:g}"
        assert shop.left == [3], "lost"

    instant.run(main())


def run_nothing_to_do():
    async def main():
        shop = Shop([], stop_at=4.5)
        when = await shop.open()
        assert when == 4.5, f"late: {when - 4.5:g}"

    try:
        instant.run(main())
    except instant.Stuck:
        raise AssertionError("idle") from None


def run_a_job_and_the_end_at_once():
    async def main():
        shop = Shop([], stop_at=5, comes_with_it=2)
        await shop.open()
        assert shop.done + shop.left == [2], "lost"

    try:
        instant.run(main())
    except instant.Stuck:
        raise AssertionError("idle") from None


def run_a_job_after_the_end():
    async def main():
        for jobs in ([], [3]):
            shop = Shop(jobs, stop_at=instant.now() + 2)
            await shop.open()
            shop.jobs.put_nowait(2)
            await asyncio.sleep(5)
            assert shop.done == jobs and shop.left == [2], "gone_on"

    try:
        instant.run(main())
    except instant.Stuck:
        raise AssertionError("idle") from None


def run_a_job_fails():
    async def main():
        shop = Shop([0, 2], stop_at=10)
        await shop.open()
        assert shop.done == [2], "failed"

    try:
        instant.run(main())
    except instant.Stuck:
        raise AssertionError("idle") from None
