# /// script
# [tool.recorded]
# margin = 1
# ///
import time
from threading import Event, Thread

half_way = Event()


def work() -> None:
    try:
        print("daemon begins")
        time.sleep(0.2)
        half_way.set()
        time.sleep(1)
        print("daemon has finished")
    finally:
        print("daemon has tidied up")  # (1)!


Thread(target=work, name="daemon", daemon=True).start()
half_way.wait()
print("last line of main")
