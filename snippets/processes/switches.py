# /// script
# [tool.recorded]
# timeline = false
# exclusive = true
# systems = ["linux"]
# [tool.recorded.why]
# en = "it chooses its core by a Linux call; on Windows psutil counts switches, too"
# zh = "用 Linux 的方式选核；在 Windows 上 psutil 也能数切换"
# [tool.recorded.vary.sleeps]
# match = '20 sleeps: voluntary (\d+)'
# least = 20
# most = 60
# [tool.recorded.vary.reads]
# match = '20 reads, 20 MB: voluntary (\d+)'
# most = 5
# [tool.recorded.vary.computing]
# match = 'computing: voluntary (\d+)'
# most = 5
# [tool.recorded.vary.preempted]
# match = 'computing: .* involuntary (\d+)'
# least = 5
# ///
import os
import tempfile
import time
from multiprocessing import Event, Process
from multiprocessing.synchronize import Event as EventType
from resource import RUSAGE_SELF, getrusage


def rival(ready: EventType) -> None:
    ready.set()
    while True:
        pass


def switches() -> tuple[int, int]:
    usage = getrusage(RUSAGE_SELF)
    return usage.ru_nvcsw, usage.ru_nivcsw  # (1)!


if __name__ == "__main__":
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})  # (2)!
    ready = Event()
    competitor = Process(target=rival, args=(ready,))
    competitor.start()
    ready.wait()
    file = tempfile.TemporaryFile(buffering=0)
    file.write(bytes(1_000_000))

    start, _ = switches()
    for _ in range(20):
        time.sleep(0.001)
    slept, _ = switches()
    size = sum(len(os.pread(file.fileno(), 1_000_000, 0)) for _ in range(20))  # (3)!
    read, taken = switches()
    end = time.process_time() + 0.2
    while time.process_time() < end:
        pass
    computed, taken_again = switches()

    cores = os.sched_getaffinity(competitor.pid)
    competitor.kill()
    competitor.join()
    file.close()
    print(f"{len(cores)} core for both")
    print(f"20 sleeps: voluntary {slept - start}")
    print(f"20 reads, {size // 1_000_000} MB: voluntary {read - slept}")
    print(f"computing: voluntary {computed - read}, involuntary {taken_again - taken}")
