from threading import Barrier, Thread

THREADS = 4
n = 0
all_have_read = Barrier(THREADS)


def one() -> int:
    all_have_read.wait()
    return 1


def add() -> None:
    global n
    n += one()  # (1)!


workers = [Thread(target=add) for _ in range(THREADS)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print("added:", THREADS)
#> added: 4
print("n:", n)
#> n: 1
