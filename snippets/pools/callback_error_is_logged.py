# /// script
# [tool.recorded]
# timeline = false
# [tool.recorded.vary.address]
# match = 'Future at (0x[0-9a-f]+)'
# ///
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor


def broken(future: Future) -> None:
    raise RuntimeError(f"no place for {future.result()}")


def try_out(executor: Executor) -> None:
    with executor:
        executor.submit(pow, 2, 5).add_done_callback(broken)
        print(f"the next task: {executor.submit(pow, 2, 10).result()}")  # (1)!


if __name__ == "__main__":
    try_out(ThreadPoolExecutor(max_workers=1))
    try_out(ProcessPoolExecutor(max_workers=1))
