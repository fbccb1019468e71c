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


def run_errors_come_back():
    def library_read(name):
        raise OSError(name)

    try:
        asyncio.run(read(library_read, "menu"))
    except OSError:
        return
    assert False, "lost"
