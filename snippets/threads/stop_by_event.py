import time
from threading import Event, Thread


def watch(stop: Event) -> None:
    while not stop.wait(timeout=0.05):  # (1)!
        pass
    print("asked to stop")
    print("everything is put away")


stop = Event()
watcher = Thread(target=watch, args=(stop,), name="watcher")
watcher.start()
time.sleep(0.2)
print("that is enough")
stop.set()
watcher.join()
print("watcher has ended")
