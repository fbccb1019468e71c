import asyncio
import threading


def run_another_task_ends_the_waiting():
    asked, answered, waits = threading.Event(), threading.Event(), []

    def library_read(name):
        asked.set()
        waits.append(answered.wait(3))
        return name.upper()

    async def answer():
        while not asked.is_set():
            await asyncio.sleep(0.001)
        answered.set()

    async def measured():
        reading, _ = await asyncio.gather(read(library_read, "menu"), answer())
        assert False not in waits, "blocked"
        assert reading == "MENU", "lost"

    asyncio.run(measured())


def run_two_at_once():
    both = threading.Barrier(2)

    def library_read(name):
        both.wait(5)
        return name.upper()

    async def measured():
        return await asyncio.gather(read(library_read, "menu"), read(library_read, "bill"))

    try:
        got = asyncio.run(measured())
    except threading.BrokenBarrierError:
        raise AssertionError("in_line") from None
    assert got == ["MENU", "BILL"], "lost"


def run_errors_come_back():
    def library_read(name):
        raise OSError(name)

    try:
        asyncio.run(read(library_read, "menu"))
    except OSError:
        return
    assert False, "lost"
