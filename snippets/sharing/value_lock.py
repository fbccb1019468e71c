import time
from multiprocessing import Process, Value


def add(counter) -> None:
    for _ in range(10):
        with counter.get_lock():  # (1)!
            number = counter.value
            time.sleep(0.01)
            counter.value = number + 1


if __name__ == "__main__":
    counter = Value("i", 0)
    workers = [Process(target=add, args=(counter,)) for _ in range(4)]
    for process in workers:
        process.start()
    for process in workers:
        process.join()
    print(f"4 times 10 increments: {counter.value}")
    #> 4 times 10 increments: 40
