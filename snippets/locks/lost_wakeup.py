# /// script
# [tool.recorded]
# hang = true
# timeout = 5
# ///
import threading

condition = threading.Condition()
soup_ready = False
has_looked, has_called = threading.Event(), threading.Event()


def guest() -> None:
    if not soup_ready:  # (1)!
        has_looked.set()
        has_called.wait()  # (2)!
        with condition:
            print(f"waits for a call, soup_ready is {soup_ready}")
            condition.wait()
    print("eats")


def cook() -> None:
    global soup_ready
    has_looked.wait()
    with condition:
        soup_ready = True
        condition.notify_all()
    print("has called everybody who was waiting")
    has_called.set()


threads = [threading.Thread(target=task, name=task.__name__) for task in (cook, guest)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("everybody has gone home")
