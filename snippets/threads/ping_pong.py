# /// script
# [tool.recorded]
# exclusive = true
# timeline = false
# systems = ["linux"]
# [tool.recorded.why]
# en = "It keeps both on one core."
# zh = "要让两者待在同一个核上。"
# [tool.recorded.vary.ratio]
# match = 'takes (\d+\.\d) times'
# least = 0.2
# most = 5.0
# ///
import os
import time
from multiprocessing import get_context
from threading import Thread


def give_back(receiver: int, sender: int) -> None:
    while (ball := os.read(receiver, 1)) != b"!":
        os.write(sender, ball)


def play(kind: type[Thread]) -> float:
    (receiver, their_sender), (their_receiver, sender) = os.pipe(), os.pipe()
    partner = kind(target=give_back, args=(their_receiver, their_sender))
    partner.start()
    for n in range(301):
        os.write(sender, b".")
        os.read(receiver, 1)  # (1)!
        if n == 0:
            began = time.perf_counter()  # (2)!
    took = time.perf_counter() - began
    os.write(sender, b"!")
    partner.join()
    return took


if __name__ == "__main__":
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    process, thread = (
        min(play(kind) for _ in range(20)) for kind in (get_context("fork").Process, Thread)
    )
    print(f"both on {len(os.sched_getaffinity(0))} core")
    print(f"handing over to a process takes {process / thread:.1f} times as long as to a thread")
