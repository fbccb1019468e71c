# /// script
# [tool.recorded]
# exclusive = true
# systems = ["linux"]
# [tool.recorded.why]
# en = "it chooses its cores by a Linux call, and needs two; on Windows use psutil"
# zh = "用 Linux 的方式选核，还要有两个核；在 Windows 上用 psutil"
# [tool.recorded.vary.one]
# match = 'one core: up to (\d+) %'
# most = 3
# [tool.recorded.vary.two]
# match = 'two cores: up to (\d+) %'
# least = 20
# ///
import os
import time
from multiprocessing import Barrier, Pipe, Process
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier as BarrierType


def work(core: int, together: BarrierType, results: Connection) -> None:
    os.sched_setaffinity(0, {core})
    together.wait()
    end = time.monotonic() + 0.03
    moments = set()
    while (now := time.monotonic()) < end:
        moments.add(int(now * 50_000))  # (1)!
    results.send(moments)


def shared_moments(cores: tuple[int, int]) -> int:
    together = Barrier(2)
    pipes = [Pipe(duplex=False) for _ in cores]
    workers = [
        Process(target=work, args=(core, together, sender))
        for core, (_, sender) in zip(cores, pipes, strict=True)
    ]
    for worker in workers:
        worker.start()
    first, second = (receiver.recv() for receiver, _ in pipes)
    return 100 * len(first & second) // len(first)


if __name__ == "__main__":
    a, b, *_ = sorted(os.sched_getaffinity(0))
    one = max(shared_moments((a, a)) for _ in range(6))  # (2)!
    two = max(shared_moments((a, b)) for _ in range(6))
    print(f"one core: up to {one} % of the moments are shared")
    print(f"two cores: up to {two} % of the moments are shared")
