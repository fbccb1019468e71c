import time
from multiprocessing import Process
from threading import Thread

basket = ["apple"]


def add(fruit: str) -> None:
    time.sleep(0.1)
    basket.append(fruit)
    print("inside:", basket)


if __name__ == "__main__":
    child = Process(target=add, args=("plum",), name="child")
    child.start()
    child.join()
    print("after the process:", basket)

    worker = Thread(target=add, args=("pear",), name="worker")
    worker.start()
    worker.join()
    print("after the thread:", basket)
