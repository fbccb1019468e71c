import threading
import time

lock = threading.Lock()


def stranger() -> None:
    time.sleep(0.1)
    lock.release()  # (1)!


print("acquired:", lock.acquire())
print("acquired again by the same thread:", lock.acquire(timeout=0.2))  # (2)!

thread = threading.Thread(target=stranger, name="stranger")
thread.start()
thread.join()
print("still locked after a stranger's release:", lock.locked())

try:
    lock.release()
except RuntimeError as error:
    print("one release too many:", error)
