import time
from threading import Event, Thread


def watch(stop: Event) -> None:
    time.sleep(0.1)
    print("watching")
    watching.set()
    while not stop.wait(timeout=0.05):  # (1)!
        pass
    print("asked to stop")
    time.sleep(0.1)
    print("everything is put away")


watching, stop = Event(), Event()
watcher = Thread(target=watch, args=(stop,), name="watcher")
watcher.start()
watching.wait()
print("that is enough")
stop.set()
watcher.join()
print("watcher has ended")
