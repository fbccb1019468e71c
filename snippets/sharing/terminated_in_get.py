# /// script
# [tool.recorded]
# systems = ["linux"]
# [tool.recorded.why]
# en = "it reads the state of a process from Linux's /proc; do not end a reader on Windows either"
# zh = "要从 Linux 的 /proc 读进程状态；在 Windows 上也别终止读者"
# ///
import time
from multiprocessing import Pipe, Process, Queue
from pathlib import Path
from queue import Empty


def take(orders, doorbell) -> None:
    doorbell.send("here")
    orders.get()


def sleeps(pid: int) -> bool:
    stat = Path(f"/proc/{pid}/stat").read_text()
    return stat.rpartition(")")[2].split()[0] == "S"


if __name__ == "__main__":
    orders = Queue()
    door, doorbell = Pipe()
    waiter = Process(target=take, args=(orders, doorbell))
    waiter.start()
    door.recv()
    while not sleeps(waiter.pid):  # (1)!
        time.sleep(0.1)
    waiter.terminate()
    waiter.join()

    orders.put("soup")
    while orders.empty():  # (2)!
        time.sleep(0.1)
    try:
        print(orders.get(timeout=0.3))
    except Empty:
        print(f"in the queue: {orders.qsize()}, and get() raises Empty")
        #> in the queue: 1, and get() raises Empty
