# /// script
# [tool.recorded]
# timeline = false
# exclusive = true
# [tool.recorded.vary.ratio]
# match = 'takes (\d+) times'
# least = 5
# ///
import time
from multiprocessing import Process
from threading import Thread


def nothing() -> None:
    pass


def quickest(kind: type[Thread] | type[Process], tries: int) -> float:
    times = []
    for _ in range(tries):
        began = time.perf_counter()
        one = kind(target=nothing)
        one.start()
        one.join()
        times.append(time.perf_counter() - began)
        assert not one.is_alive()
    return min(times)  # (1)!


if __name__ == "__main__":
    ratio = quickest(Process, 10) / quickest(Thread, 200)
    print(f"a process takes {ratio:.0f} times as long as a thread")
