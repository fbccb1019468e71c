# /// script
# [tool.recorded]
# pool = ["taker-*"]
# ///
import time
from multiprocessing import Barrier, Process, Queue
from queue import Empty


def take(queue, both_looked) -> None:
    while queue.empty():
        time.sleep(0.01)
    print("it is not empty")
    both_looked.wait()  # (1)!
    try:
        print(f"got {queue.get_nowait()}")  # (2)!
    except Empty:
        print("came too late")


if __name__ == "__main__":
    queue = Queue()
    both_looked = Barrier(2)
    queue.put("the last one")
    takers = [Process(target=take, args=(queue, both_looked), name=f"taker-{n}") for n in (1, 2)]
    for process in takers:
        process.start()
    for process in takers:
        process.join()
