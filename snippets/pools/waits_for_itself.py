# /// script
# [tool.recorded]
# hang = true
# timeout = 5
# pool = ["worker_*"]
# ///
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="worker")
both_inside = Barrier(2)


def chapter(n: int) -> str:
    print(f"chapter {n} waits for its page")
    both_inside.wait()
    page = pool.submit(str.upper, f"page {n}")
    return page.result()  # (1)!


chapters = [pool.submit(chapter, n) for n in (1, 2)]
print([future.result() for future in chapters])
