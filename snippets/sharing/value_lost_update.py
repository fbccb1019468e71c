from multiprocessing import Barrier, Process, Value


class SlowOne:
    def __init__(self, both_looked) -> None:
        self.both_looked = both_looked

    def __radd__(self, number: int) -> int:
        self.both_looked.wait()  # (1)!
        return number + 1


def add(counter, one: SlowOne) -> None:
    counter.value += one  # (2)!


if __name__ == "__main__":
    counter = Value("i", 0)
    one = SlowOne(Barrier(2))
    workers = [Process(target=add, args=(counter, one)) for _ in range(2)]
    for process in workers:
        process.start()
    for process in workers:
        process.join()
    print(f"two increments: {counter.value}")
    #> two increments: 1
