import time
from threading import Event, Lock, Thread

mutex = Lock()
asleep, may_wake = Event(), Event()


def sleep_with_the_mutex() -> None:
    time.sleep(0.1)
    with mutex:
        asleep.set()
        may_wake.wait()  # (1)!


sleeper = Thread(target=sleep_with_the_mutex)
sleeper.start()
asleep.wait()
print("main runs, so the sleeper has let go of the GIL")
print("main can take the mutex:", mutex.acquire(blocking=False))
may_wake.set()
sleeper.join()
print("after its end:", mutex.acquire(blocking=False))
