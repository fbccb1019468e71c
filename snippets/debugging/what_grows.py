# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "/dev/fd lists the open files; on Windows count psutil's num_handles()"
# why.zh = "用 /dev/fd 列出打开的文件；在 Windows 上用 psutil 的 num_handles()"
# ///
import asyncio
import gc
import linecache
import os
import threading
import tracemalloc
from collections import Counter


async def listener(updates: asyncio.Queue) -> None:
    while True:
        await updates.get()


class Shop:
    def __init__(self) -> None:
        self.listeners: set[asyncio.Task] = set()
        self.closed = threading.Event()

    async def serve(self, number: int) -> int:
        task = asyncio.create_task(listener(asyncio.Queue()))
        self.listeners.add(task)
        if number % 100 == 0:
            threading.Thread(target=self.closed.wait, name="flusher").start()
        await asyncio.sleep(0)
        return number


def census() -> Counter:
    """What there is of each kind: tasks by their coroutine, threads by their name, open files."""
    gc.collect()
    kinds = Counter(f"task {task.get_coro().__qualname__}" for task in asyncio.all_tasks())
    kinds.update(f"thread {thread.name}" for thread in threading.enumerate())
    kinds["open files"] = len(os.listdir("/dev/fd"))  # (1)!
    return kinds


async def main() -> None:
    shop = Shop()
    await shop.serve(0)
    tracemalloc.start()  # (2)!
    before, memory_before = census(), tracemalloc.take_snapshot()
    for number in range(1000):
        await shop.serve(number)
    after, memory_after = census(), tracemalloc.take_snapshot()
    print("grown:", dict(after - before))
    #> grown: {'task listener': 1000, 'thread flusher': 10}
    ours = tracemalloc.Filter(inclusive=True, filename_pattern=__file__)
    growth = memory_after.filter_traces([ours]).compare_to(memory_before, "lineno")
    most = max(growth, key=lambda line: line.size_diff).traceback[0]
    shop.closed.set()
    print("most of it made in:", linecache.getline(__file__, most.lineno).strip())
    #> most of it made in: task = asyncio.create_task(listener(asyncio.Queue()))


asyncio.run(main())
