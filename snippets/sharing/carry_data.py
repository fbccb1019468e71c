# /// script
# [tool.recorded]
# exclusive = true
# timeline = false
# [tool.recorded.vary.ratio]
# match = '(\d+\.\d) times'
# least = 1.5
# ///
import time
from collections.abc import Iterable
from multiprocessing import Pipe, Process


def add_up(phone) -> None:
    while (numbers := phone.recv()) is not None:
        phone.send(sum(numbers))


def ask(phone, numbers: Iterable[int]) -> tuple[float, int]:
    began = time.perf_counter()
    phone.send(numbers)
    total = phone.recv()
    return time.perf_counter() - began, total


if __name__ == "__main__":
    here, there = Pipe()
    process = Process(target=add_up, args=(there,))
    process.start()
    ask(here, [1])
    described, total = min(ask(here, range(1_000_000)) for _ in range(3))  # (1)!
    carried, same_total = min(ask(here, list(range(1_000_000))) for _ in range(3))  # (2)!
    here.send(None)
    process.join()
    print(f"the same sum: {total == same_total}")
    print(f"carrying the numbers takes {carried / described:.1f} times as long")
