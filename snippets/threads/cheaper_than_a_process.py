# /// script
# [tool.recorded]
# timeline = false
# exclusive = true
# [tool.recorded.vary.ratio]
# match = 'takes (\d+) times'
# least = 2
# ///
import time
from multiprocessing import Process
from threading import Thread


def nothing() -> None:
    pass


def start_and_join(kind: type[Thread] | type[Process], n: int) -> float:
    began = time.perf_counter()
    for _ in range(n):
        one = kind(target=nothing)
        one.start()
        one.join()
        assert not one.is_alive()
    return time.perf_counter() - began


if __name__ == "__main__":
    start_and_join(Process, 1)  # (1)!
    start_and_join(Thread, 1)
    ratio = start_and_join(Process, 30) / start_and_join(Thread, 30)
    print(f"a process takes {ratio:.0f} times as long as a thread")
