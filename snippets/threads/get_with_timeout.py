from queue import Empty, Queue
from threading import Event, Thread

stop = Event()
letters: Queue[str] = Queue()


def sort_mail() -> None:
    while not stop.is_set():
        try:
            letter = letters.get(timeout=0.1)  # (1)!
        except Empty:
            continue
        print("sorts", letter)
        letters.task_done()
    print("goes home")


sorter = Thread(target=sort_mail, name="sorter")
letters.put("a letter")
sorter.start()
letters.join()
print("all letters are sorted")
stop.set()
sorter.join()
print("nobody had to send a sentinel")
