# /// script
# [tool.recorded]
# hang = true
# timeout = 5
# ///
import threading

lock = threading.Lock()


def rename() -> None:
    with lock:
        print("rename has the lock and calls save")
        save()


def save() -> None:
    with lock:  # (1)!
        print("save has the lock")


rename()
print("renamed and saved")
