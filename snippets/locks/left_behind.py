import threading

lock = threading.Lock()


def careful() -> None:
    with lock:
        print("holds the lock:", lock.locked())
        int("twelve")


def careless() -> None:
    lock.acquire()
    print("holds the lock:", lock.locked())
    int("twelve")
    lock.release()  # (1)!


for task in (careful, careless):
    thread = threading.Thread(target=task, name=task.__name__)
    thread.start()
    thread.join()
    free = lock.acquire(timeout=0.2)
    print(f"{task.__name__} is dead, the lock is free: {free}")
    if free:
        lock.release()
