# /// script
# [tool.recorded]
# hang = true
# timeout = 5
# ///
import threading

lock = threading.Lock()
changed = False
has_typed = threading.Event()


def types() -> None:
    global changed
    with lock:
        changed = True
    has_typed.set()


def renames() -> None:
    has_typed.wait()  # (1)!
    with lock:
        if changed:
            save()


def save() -> None:
    global changed
    with lock:  # (2)!
        changed = False


print("an editor at work")
threads = [threading.Thread(target=task, name=task.__name__) for task in (types, renames)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("saved")
