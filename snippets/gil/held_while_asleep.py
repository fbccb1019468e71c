from threading import Event, Lock, Thread

mutex = Lock()
has_it, may_wake = Event(), Event()


def wait_with_the_mutex() -> None:
    with mutex:
        has_it.set()
        may_wake.wait()  # (1)!


sleeper = Thread(target=wait_with_the_mutex, name="sleeper")
sleeper.start()
has_it.wait()
print("main runs, so the sleeper has let go of the GIL")
print("main can take the mutex:", mutex.acquire(timeout=0.2))
may_wake.set()
sleeper.join()
print("after its end:", mutex.acquire(blocking=False))
