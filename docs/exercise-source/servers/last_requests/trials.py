import asyncio

import instant


class Guests:
    """Talks that take so many seconds, and half a second to clean up when they are cut off."""

    def __init__(self):
        self.ended, self.cut = [], []

    async def talk(self, seconds):
        try:
            await asyncio.sleep(seconds)
            self.ended.append(seconds)
        except asyncio.CancelledError:
            self.cut.append(seconds)
            await asyncio.sleep(0.5)
            raise

    async def fail(self):
        await asyncio.sleep(1)
        raise ConnectionResetError("the client has left")


async def drained(guests, talks, limit):
    """What drain says, and when."""
    tasks = {asyncio.create_task(talk) for talk in talks}
    await asyncio.sleep(0)
    try:
        said = await drain(set(tasks), limit)
    except ConnectionResetError as error:
        raise AssertionError(f"failed: {type(error).__name__} came out of it") from None
    return said, instant.now(), all(task.done() for task in tasks)


def run_some_in_time():
    async def main():
        guests = Guests()
        said, when, ended = await drained(guests, [guests.talk(seconds) for seconds in (1, 3, 100)], 5)
        assert guests.cut in ([], [100]) and not (guests.ended == [] and when < 3), "cut"
        assert when <= 5.5, f"late: {when:g}"
        assert ended, "left"
        assert said == 1, f"count: {said} instead of 1"

    instant.run(main())


def run_all_in_time():
    async def main():
        guests = Guests()
        said, when, ended = await drained(guests, [guests.talk(seconds) for seconds in (1, 3)], 60)
        assert when == 3, f"slow: {when:g}"
        assert said == 0, f"count: {said} instead of 0"

    instant.run(main())


def run_nobody_there():
    async def main():
        guests = Guests()
        said, when, ended = await drained(guests, [], 60)
        assert when == 0, f"slow: {when:g}"
        assert said == 0, f"count: {said} instead of 0"

    instant.run(main())


def run_one_fails():
    async def main():
        guests = Guests()
        said, when, ended = await drained(guests, [guests.fail(), guests.talk(2), guests.talk(100)], 5)
        assert guests.ended == [2], f"failed: {guests.cut} cut off"
        assert said == 1, f"count: {said} instead of 1"

    instant.run(main())
