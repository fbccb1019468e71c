import threading

n = 0


def one_more(number: int) -> int:
    return number + 1


def add() -> None:
    global n
    for _ in range(3):
        n = one_more(n)  # (1)!


workers = [threading.Thread(target=add, name=name) for name in ("Ada", "Bob")]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print("additions:", 3 * len(workers))
#> additions: 6
