from multiprocessing import Condition, Event, Process, Value


def buy(shelf, loaves, waiting) -> None:
    with shelf:
        waiting.set()
        shelf.wait_for(lambda: loaves.value >= 3)  # (1)!
        print(f"finds three or more: {loaves.value >= 3}")
        loaves.value -= 3


def bake(shelf, loaves) -> None:
    for _ in range(4):
        with shelf:
            loaves.value += 1
            shelf.notify()  # (2)!


if __name__ == "__main__":
    shelf, loaves = Condition(), Value("i", 0)
    waiting = Event()
    buyer = Process(target=buy, args=(shelf, loaves, waiting), name="buyer")
    baker = Process(target=bake, args=(shelf, loaves), name="baker")
    buyer.start()
    waiting.wait()
    baker.start()
    for process in (buyer, baker):
        process.join()
    print(f"on the shelf: {loaves.value}")
