# /// script
# [tool.recorded.vary.address]
# match = 'Future at (0x[0-9a-f]+)'
# ///
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event

registered = Event()


def work() -> int:
    registered.wait()
    return 42


def broken(future: Future) -> None:
    raise RuntimeError(f"no place for {future.result()}")


with ThreadPoolExecutor(max_workers=1) as pool:
    future = pool.submit(work)
    future.add_done_callback(broken)
    registered.set()
    print(f"the next task: {pool.submit(pow, 2, 10).result()}")  # (1)!
