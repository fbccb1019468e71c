import time
from multiprocessing import Event, Lock, Process
from multiprocessing.synchronize import Event as EventType
from multiprocessing.synchronize import Lock as LockType


def hold(lock: LockType, taken: EventType) -> None:
    with lock:
        taken.set()
        time.sleep(10)


if __name__ == "__main__":
    lock, taken = Lock(), Event()
    holder = Process(target=hold, args=(lock, taken))
    holder.start()
    taken.wait()
    holder.terminate()
    holder.join()
    print("holder alive:", holder.is_alive())
    #> holder alive: False
    print("lock to be had:", lock.acquire(timeout=0.5))
    #> lock to be had: False
