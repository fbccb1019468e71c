# /// script
# [tool.recorded]
# calm = true
# [tool.recorded.vary.naps]
# match = '(\d+\.\d) naps'
# least = 8.0
# most = 14.0
# ///
import time
from collections.abc import Generator

NAP = 0.1


def consumer() -> Generator[None, str, None]:
    while True:
        yield
        time.sleep(NAP)  # (1)!


def producer(eater: Generator[None, str, None]) -> None:
    next(eater)
    for number in range(4):
        time.sleep(NAP)
        eater.send(f"potato {number}")


began = time.perf_counter()
producer(consumer())
elapsed = time.perf_counter() - began
print(f"making and eating 4 potatoes took {elapsed / NAP:.1f} naps")
