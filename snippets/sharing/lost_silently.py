import time
from multiprocessing import Process, Queue
from queue import Empty


class Unpicklable:
    def __reduce__(self):
        time.sleep(0.5)  # (1)!
        raise TypeError("cannot pickle this")


def produce(queue) -> None:
    queue.put(Unpicklable())
    queue.put("the next item")  # (2)!


if __name__ == "__main__":
    queue = Queue()
    process = Process(target=produce, args=(queue,))
    process.start()
    process.join()
    try:
        print(f"arrived: {queue.get(timeout=0.3)}")
    except Empty:
        print(f"nothing arrived, no message, exit code {process.exitcode}")
        #> nothing arrived, no message, exit code 0
