# /// script
# [tool.recorded]
# exclusive = true
# timeline = false
# timeout = 60
# systems = ["linux"]
# [tool.recorded.why]
# en = "it chooses its cores by a Linux call, and needs two; on Windows use psutil"
# zh = "用 Linux 的方式选核，还要有两个核；在 Windows 上用 psutil"
# [tool.recorded.vary.processor_ratio]
# match = '(\d+\.\d) times the processor'
# least = 0.6
# most = 1.6
# [tool.recorded.vary.speed_ratio]
# match = '(\d+\.\d) times as fast'
# least = 1.1
# most = 3
# ///
import os
import time
from multiprocessing import Barrier, Process, SimpleQueue

ROUNDS = 100


def compute(portions: int) -> None:
    total = 0
    for i in range(portions * 50_000):
        total += i & 3


def work(core: int, portions: int, together, measured) -> None:
    os.sched_setaffinity(0, {core})
    for _ in range(ROUNDS):
        together.wait()
        began, used = time.perf_counter(), time.process_time()
        compute(portions)
        measured.put((began, time.perf_counter(), time.process_time() - used))


def best(portions: dict[int, int]) -> tuple[float, float]:
    """Of the best round: seconds from the first beginning to the last end, and of the processor."""
    together = Barrier(len(portions))
    queues = {core: SimpleQueue() for core in portions}
    workers = [
        Process(target=work, args=(core, share, together, queues[core]))
        for core, share in portions.items()
    ]
    for process in workers:
        process.start()
    rounds = []
    for _ in range(ROUNDS):
        began, ended, used = zip(*(queue.get() for queue in queues.values()), strict=True)
        rounds.append((max(ended) - min(began), sum(used)))
    for process in workers:
        process.join()
    return min(rounds)


if __name__ == "__main__":
    a, b, *_ = sorted(os.sched_getaffinity(0))
    by_one, used_by_one = best({a: 2})
    by_two, used_by_two = best({a: 1, b: 1})
    print(f"two processes take {used_by_two / used_by_one:.1f} times the processor time of one")
    print(f"and are {by_one / by_two:.1f} times as fast")
