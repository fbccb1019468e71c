from multiprocessing import Condition, Process, Semaphore, Value


def buy(shelf, loaves, looked) -> None:
    def enough() -> bool:
        print(f"sees {loaves.value}")
        looked.release()
        return loaves.value >= 3

    with shelf:
        shelf.wait_for(enough)  # (1)!
        loaves.value -= 3


def bake(shelf, loaves, looked) -> None:
    for _ in range(4):
        looked.acquire()  # (2)!
        with shelf:
            loaves.value += 1
            shelf.notify()  # (3)!


if __name__ == "__main__":
    shelf, loaves, looked = Condition(), Value("i", 0), Semaphore(0)
    people = [
        Process(target=person, args=(shelf, loaves, looked), name=person.__name__)
        for person in (buy, bake)
    ]
    for process in people:
        process.start()
    for process in people:
        process.join()
    print(f"left on the shelf: {loaves.value}")
