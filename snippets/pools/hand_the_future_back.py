from concurrent.futures import Future, ThreadPoolExecutor
from threading import Barrier

both_inside = Barrier(2)


def chapter(n: int) -> Future:
    both_inside.wait()
    return pool.submit(str.upper, f"page {n}")  # (1)!


with ThreadPoolExecutor(max_workers=2) as pool:
    chapters = [pool.submit(chapter, n) for n in (1, 2)]
    print([future.result().result() for future in chapters])
    #> ['PAGE 1', 'PAGE 2']
