# /// script
# [tool.recorded]
# margin = 10
# vary.luck = { match = "at once: with the lock green, without it (green|red)" }
# ///
import threading
from contextlib import AbstractContextManager, nullcontext


class Account:
    def __init__(self, lock: AbstractContextManager) -> None:
        self.balance, self.lock = 0, lock

    def read(self) -> int:
        return self.balance

    def deposit(self) -> None:
        with self.lock:
            self.balance = self.read() + 1


def in_a_row(lock: AbstractContextManager) -> int:
    account = Account(lock)
    account.deposit()
    account.deposit()
    return account.balance


def at_once(lock: AbstractContextManager, kind: type[Account] = Account) -> int:
    account = kind(lock)
    threads = [threading.Thread(target=account.deposit) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return account.balance


def at_the_bad_moment(lock: AbstractContextManager) -> int:
    class Slow(Account):
        def read(self) -> int:
            balance = super().read()
            if not met.is_set():
                bad_moment.wait(10)
            return balance

    return at_once(lock, Slow)


class TellingLock:
    def __init__(self) -> None:
        self.lock = threading.Lock()

    def __enter__(self) -> None:
        if not self.lock.acquire(blocking=False):
            if not met.is_set():
                bad_moment.wait(10)
            self.lock.acquire()

    def __exit__(self, *exception: object) -> None:
        self.lock.release()


met = threading.Event()
bad_moment = threading.Barrier(2, action=met.set)
for test in (in_a_row, at_once, at_the_bad_moment):
    colours = []
    for lock in (TellingLock(), nullcontext()):  # (1)!
        met.clear() if test is at_the_bad_moment else met.set()
        colours.append("green" if test(lock) == 2 else "red")
    print(f"{test.__name__.replace('_', ' ')}: with the lock {colours[0]}, without it {colours[1]}")
