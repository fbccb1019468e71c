from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, Event


def leave(cancel_futures: bool) -> list[int]:
    done, two_run, finish = [], Barrier(3), Event()

    def work(n: int) -> None:
        if n < 2:
            two_run.wait()
            finish.wait()
        done.append(n)

    pool = ThreadPoolExecutor(max_workers=2)
    for n in range(4):
        pool.submit(work, n)
    two_run.wait()
    pool.shutdown(wait=False, cancel_futures=cancel_futures)  # (1)!
    finish.set()
    pool.shutdown()  # (2)!
    return sorted(done)


print(f"queued tasks kept: done {leave(cancel_futures=False)}")
#> queued tasks kept: done [0, 1, 2, 3]
print(f"queued tasks cancelled: done {leave(cancel_futures=True)}")
#> queued tasks cancelled: done [0, 1]
