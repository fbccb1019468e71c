import threading
from threading import Lock, RLock


def dinner(noodles, fork) -> int:
    table = {"noodles": noodles, "fork": fork}
    meeting = threading.Barrier(2 if noodles is not fork else 1)  # (1)!
    eaten: list[bool] = []

    def eat(first: str, second: str, patience: float) -> None:
        with table[first]:
            meeting.wait()
            got_second = table[second].acquire(timeout=patience)
            eaten.append(got_second)
            meeting.wait()
            if got_second:
                table[second].release()

    eaters = [
        threading.Thread(target=eat, args=("noodles", "fork", 0.2), name="Ada"),
        threading.Thread(target=eat, args=("fork", "noodles", 0.4), name="Bob"),
    ]
    for eater in eaters:
        eater.start()
    for eater in eaters:
        eater.join()
    return sum(eaten)


print("two Locks, eating:", dinner(Lock(), Lock()))
print("two RLocks, eating:", dinner(RLock(), RLock()))
one = RLock()
print("one RLock under two names, eating:", dinner(one, one))
one = Lock()
print("one Lock under two names, eating:", dinner(one, one))
