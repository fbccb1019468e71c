# /// script
# [tool.recorded]
# timeout = 90
# timeline = false
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL two threads are in the middle of any of these lines at once"
# why.zh = "没有 GIL，两个线程会同时执行到同一行的中间"
# ///
import sys
from collections import Counter
from dataclasses import dataclass
from threading import Barrier, Thread

THREADS, ROUNDS, TRIES = 4, 100_000, 8
LINES = (
    "shop.n += 1",
    "sold['tea'] += 1",
    "shelf[0] += 1",
    "votes['tea'] += 1",  # (1)!
    "shop.n += one()",
    "sold[tea] += 1",  # (2)!
)


@dataclass
class Shop:
    n: int = 0


@dataclass(frozen=True)
class Product:
    name: str


def one() -> int:
    return 1


shop, shelf, votes = Shop(), [0], Counter(tea=0)
tea = Product("tea")
sold: dict[object, int] = {"tea": 0, tea: 0}


def repeat(line: str) -> None:
    all_ready.wait()
    exec(f"for _ in range({ROUNDS}):\n    {line}", globals())


sys.setswitchinterval(1e-6)
for line in LINES:
    number = line.split(" +=")[0]
    for _ in range(TRIES):
        before, all_ready = eval(number), Barrier(THREADS)
        workers = [Thread(target=repeat, args=(line,)) for _ in range(THREADS)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        if lost := before + THREADS * ROUNDS - eval(number):
            break
    print(f"{line:18} {'loses' if lost else 'loses nothing'}")
