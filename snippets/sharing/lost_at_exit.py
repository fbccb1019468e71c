import os
import time
from multiprocessing import Process, Queue
from queue import Empty


class Receipt:
    def __reduce__(self):
        time.sleep(0.5)  # (1)!
        return str, ("receipt",)


def put_and_return(queue) -> None:
    queue.put(Receipt())


def put_and_exit(queue) -> None:
    queue.put(Receipt())
    os._exit(0)  # (2)!


if __name__ == "__main__":
    for put in (put_and_return, put_and_exit):
        queue = Queue()
        process = Process(target=put, args=(queue,))
        process.start()
        process.join()
        try:
            got = queue.get(timeout=0.3)
        except Empty:
            got = "nothing"
        print(f"{put.__name__}: exit code {process.exitcode}, arrived: {got}")
        #> put_and_return: exit code 0, arrived: receipt
        #> put_and_exit: exit code 0, arrived: nothing
