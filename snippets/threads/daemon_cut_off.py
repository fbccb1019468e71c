import time
from threading import Event, Thread

begun = Event()


def work() -> None:
    try:
        print("daemon begins")
        begun.set()
        time.sleep(1)
        print("daemon has finished")
    finally:
        print("daemon has tidied up")  # (1)!


Thread(target=work, name="daemon", daemon=True).start()
begun.wait()
time.sleep(0.2)
print("last line of main")
