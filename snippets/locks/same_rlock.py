import threading
from threading import Lock, RLock


def dinner(noodles, fork) -> int:
    meeting = threading.Barrier(2 if noodles is not fork else 1)  # (1)!
    eaten: list[bool] = []

    def eat(first, second, patience: float) -> None:
        with first:
            meeting.wait()
            got_second = second.acquire(timeout=patience)
            eaten.append(got_second)
            meeting.wait()
            if got_second:
                second.release()

    ada = threading.Thread(target=eat, args=(noodles, fork, 0.2), name="Ada")
    bob = threading.Thread(target=eat, args=(fork, noodles, 0.4), name="Bob")
    ada.start()
    bob.start()
    ada.join()
    bob.join()
    return sum(eaten)


print("two Locks, eating:", dinner(Lock(), Lock()))
print("two RLocks, eating:", dinner(RLock(), RLock()))
one = RLock()
print("one RLock under two names, eating:", dinner(one, one))
one = Lock()
print("one Lock under two names, eating:", dinner(one, one))
