# refused: hang
import threading


class NoLock:
    """Looks like a lock, and keeps nobody out."""

    def acquire(self, blocking: bool = True) -> bool:
        return True

    def release(self) -> None:
        pass

    def __enter__(self) -> None:
        self.acquire()

    def __exit__(self, *exception: object) -> None:
        self.release()


class Office:
    def __init__(self, lock) -> None:
        self.tickets, self.lock = 1, lock

    def check(self) -> bool:
        return self.tickets > 0

    def sell(self) -> bool:
        with self.lock:
            if self.check():
                self.tickets -= 1
                return True
            return False


def tickets_sold(office: Office) -> int:
    sold = []
    buyers = [threading.Thread(target=lambda: sold.append(office.sell())) for _ in range(2)]
    for buyer in buyers:
        buyer.start()
    for buyer in buyers:
        buyer.join()
    return sum(sold)


def is_green(lock) -> bool:
    met = threading.Event()
    bad_moment = threading.Barrier(2, action=met.set)

    class SlowOffice(Office):
        def check(self) -> bool:
            answer = super().check()
            bad_moment.wait()
            return answer

    class TellingLock(NoLock):
        def acquire(self, blocking: bool = True) -> bool:
            if not lock.acquire(blocking=False):
                bad_moment.wait()
                lock.acquire()
            return True

        def release(self) -> None:
            lock.release()

    return tickets_sold(SlowOffice(TellingLock())) == 1


def main() -> None:
    for name, lock in {"with a lock": threading.Lock(), "without": NoLock()}.items():
        print(f"{name}: {'green' if is_green(lock) else 'red'}")


if __name__ == "__main__":
    main()
