import threading

lock = threading.RLock()  # (1)!
changed = False
has_typed = threading.Event()


def types() -> None:
    global changed
    with lock:
        changed = True
    has_typed.set()


def renames() -> None:
    has_typed.wait()
    with lock:
        if changed:
            save()


def save() -> None:
    global changed
    with lock:
        changed = False


threads = [threading.Thread(target=task, name=task.__name__) for task in (types, renames)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("saved, changed is", changed)
#> saved, changed is False
