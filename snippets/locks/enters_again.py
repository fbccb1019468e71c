# /// script
# [tool.recorded]
# pool = ["editor-*"]
# ///
import threading
import time

lock = threading.RLock()


def rename() -> None:
    with lock:
        print("renames")
        time.sleep(0.1)
        save()


def save() -> None:
    with lock:  # (1)!
        print("saves")


editors = [threading.Thread(target=rename, name=f"editor-{n}") for n in (1, 2)]
for editor in editors:
    editor.start()
for editor in editors:
    editor.join()
print("renamed and saved")
