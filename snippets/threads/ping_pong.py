# /// script
# [tool.recorded]
# timeline = false
# systems = ["linux"]
# [tool.recorded.why]
# en = "it keeps both on one core by a Linux call; on Windows use psutil"
# zh = "要用 Linux 的方式让两者待在一个核上；Windows 上用 psutil"
# [tool.recorded.vary.ratio]
# match = 'takes (\d+\.\d) times'
# least = 0.5
# most = 2.0
# ///
import os
from multiprocessing import get_context
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from threading import Thread


def give_back(receiver: int, sender: int) -> None:
    while (ball := os.read(receiver, 1)) != b"!":
        os.write(sender, ball)


def processor_time() -> float:
    used = [getrusage(who) for who in (RUSAGE_SELF, RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in used)


def play(kind: type[Thread]) -> float:
    (receiver, their_sender), (their_receiver, sender) = os.pipe(), os.pipe()
    before = processor_time()
    partner = kind(target=give_back, args=(their_receiver, their_sender))
    partner.start()
    for _ in range(3000):
        os.write(sender, b".")
        os.read(receiver, 1)  # (1)!
    os.write(sender, b"!")
    partner.join()
    return processor_time() - before  # (2)!


if __name__ == "__main__":
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    process = get_context("fork").Process
    play(process)  # (3)!
    ratio = play(process) / play(Thread)
    print(f"both on {len(os.sched_getaffinity(0))} core")
    print(f"handing over to a process takes {ratio:.1f} times the processor time")
