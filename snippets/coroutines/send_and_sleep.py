# /// script
# [tool.recorded]
# calm = true
# [tool.recorded.vary.seconds]
# match = '(\d\.\d\d) s'
# least = 0.80
# most = 1.40
# ///
import time
from collections.abc import Generator


def consumer() -> Generator[None, str, None]:
    while True:
        yield
        time.sleep(0.1)  # (1)!


def producer(eater: Generator[None, str, None]) -> None:
    next(eater)
    for number in range(4):
        time.sleep(0.1)
        eater.send(f"potato {number}")


began = time.perf_counter()
producer(consumer())
elapsed = time.perf_counter() - began
print(f"making and eating 4 potatoes took {elapsed:.2f} s")
