# /// script
# [tool.recorded]
# hang = true
# timeout = 5
# ///
import queue
import threading

to_ada: queue.Queue[str] = queue.Queue()
to_bob: queue.Queue[str] = queue.Queue()


def talk(inbox: queue.Queue[str], outbox: queue.Queue[str]) -> None:
    print("waits for the other to speak first")
    heard = inbox.get()  # (1)!
    print(f"hears {heard!r}")
    outbox.put("hello")


talkers = [
    threading.Thread(target=talk, args=(to_ada, to_bob), name="Ada"),
    threading.Thread(target=talk, args=(to_bob, to_ada), name="Bob"),
]
for talker in talkers:
    talker.start()
for talker in talkers:
    talker.join()
print("both have said hello")
