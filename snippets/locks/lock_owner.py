import re
import threading

lock = threading.RLock()
has_it, give_back = threading.Event(), threading.Event()


def keep() -> None:
    with lock, lock:
        has_it.set()
        give_back.wait()


def owner(lock: threading.RLock) -> str:
    ident, count = re.search(r"owner=(\d+) count=(\d+)", repr(lock)).groups()  # (1)!
    names = {thread.ident: thread.name for thread in threading.enumerate()}
    return f"{names.get(int(ident), 'nobody')}, {count} times"


thread = threading.Thread(target=keep, name="forgetful")
thread.start()
has_it.wait()
print("held by", owner(lock))
#> held by forgetful, 2 times
give_back.set()
thread.join()
print("held by", owner(lock))
#> held by nobody, 0 times
