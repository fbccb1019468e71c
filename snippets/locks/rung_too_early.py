# /// script
# [tool.recorded]
# hang = true
# timeout = 5
# ///
import threading

bell, has_rung = threading.Event(), threading.Event()


def ring() -> None:
    bell.set()
    bell.clear()
    has_rung.set()


def listen() -> None:
    has_rung.wait()  # (1)!
    bell.wait()


print("listens for the bell")
threads = [threading.Thread(target=task, name=task.__name__) for task in (ring, listen)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("it has rung")
