from queue import Queue
from threading import Event, Thread

stop, at_work = Event(), Event()
letters: Queue[str | None] = Queue()


def sort_mail() -> None:
    print("at work")
    while not stop.is_set():
        at_work.set()
        letter = letters.get()  # (1)!
        if letter is None:
            break
        print("sorts", letter)
    print("goes home")


sorter = Thread(target=sort_mail, name="sorter")
sorter.start()
at_work.wait()
stop.set()
sorter.join(timeout=0.3)
print("event set:", stop.is_set(), "still blocked:", sorter.is_alive())
letters.put(None)
sorter.join()
print("sentinel put, still blocked:", sorter.is_alive())
