# /// script
# [tool.recorded]
# timeline = false
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL two threads are between looking and making at once"
# why.zh = "没有 GIL，两个线程会同时走到“看”和“建”的中间"
# ///
import sys
from threading import Barrier, Thread

THREADS, PAGES, TRIES = 4, 100_000, 30


def fill(pages: list[list | None], made: list[int]) -> None:
    count = 0
    all_ready.wait()
    for number in range(PAGES):
        if pages[number] is None:
            pages[number] = []  # (1)!
            count += 1
    made.append(count)


sys.setswitchinterval(1e-6)
for _ in range(TRIES):  # (2)!
    pages, made, all_ready = [None] * PAGES, [], Barrier(THREADS)
    workers = [Thread(target=fill, args=(pages, made)) for _ in range(THREADS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if sum(made) > PAGES:
        break
print("a page was made more than once:", sum(made) > PAGES)
