# /// script
# [tool.recorded]
# timeline = false
# [tool.recorded.vary.address]
# match = 'Future at (0x[0-9a-f]+)'
# ///
from concurrent.futures import Future, ThreadPoolExecutor


def broken(future: Future) -> None:
    raise RuntimeError(f"no place for {future.result()}")


with ThreadPoolExecutor(max_workers=1) as pool:
    pool.submit(pow, 2, 5).add_done_callback(broken)
    print(f"the next task: {pool.submit(pow, 2, 10).result()}")  # (1)!
