from multiprocessing import Condition, Event, Process
from threading import Thread


def wait(shelf, about_to_wait) -> None:
    with shelf:
        about_to_wait.set()
        shelf.wait()


def notify(shelf) -> None:
    with shelf:
        shelf.notify()


if __name__ == "__main__":
    shelf, about_to_wait = Condition(), Event()
    waiter = Process(target=wait, args=(shelf, about_to_wait))
    waiter.start()
    about_to_wait.wait()
    with shelf:  # (1)!
        waiter.kill()
    waiter.join()
    notifier = Thread(target=notify, args=(shelf,), daemon=True)
    notifier.start()
    notifier.join(timeout=0.3)
    print(f"the waiter is alive: {waiter.is_alive()}, notify() waits: {notifier.is_alive()}")
    #> the waiter is alive: False, notify() waits: True
