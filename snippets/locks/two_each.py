# /// script
# [tool.recorded]
# hang = true
# timeout = 5
# ///
import threading

forks = threading.Semaphore(2)
each_has_one = threading.Barrier(2)


def eat() -> None:
    forks.acquire()
    each_has_one.wait()  # (1)!
    forks.acquire()
    forks.release(2)


print("dinner begins")
eaters = [threading.Thread(target=eat, name=name) for name in ("Ada", "Bob")]
for eater in eaters:
    eater.start()
for eater in eaters:
    eater.join()
print("dinner is over")
