# /// script
# [tool.recorded]
# timeout = 10
# ///
import threading
import time

condition = threading.Condition()
soup_ready = False
has_looked = threading.Event()


def guest() -> None:
    with condition:  # (1)!
        while not soup_ready:
            print("looks: no soup")
            has_looked.set()
            time.sleep(0.2)  # (2)!
            condition.wait()
        print("eats")


def cook() -> None:
    global soup_ready
    has_looked.wait()
    with condition:
        print("calls")
        soup_ready = True
        condition.notify_all()


threads = [threading.Thread(target=task, name=task.__name__) for task in (cook, guest)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("everybody has gone home")
