import threading

forks = threading.Semaphore(2)
table = threading.Lock()


def eat() -> None:
    with table:  # (1)!
        forks.acquire()
        forks.acquire()
    forks.release(2)


eaters = [threading.Thread(target=eat, name=name) for name in ("Ada", "Bob")]
for eater in eaters:
    eater.start()
for eater in eaters:
    eater.join()
print("dinner is over")
#> dinner is over
