import time
from multiprocessing import Process
from multiprocessing.managers import BaseManager
from threading import Barrier, Lock


class Office:
    def __init__(self) -> None:
        self.left = 10
        self.both_looked = Barrier(2)

    def sell(self) -> None:
        left = self.left
        self.both_looked.wait()  # (1)!
        self.left = left - 1

    def see(self) -> int:
        return self.left


class LockedOffice(Office):
    def __init__(self) -> None:
        super().__init__()
        self.lock = Lock()  # (2)!

    def sell(self) -> None:
        with self.lock:
            left = self.left
            time.sleep(0.1)
            self.left = left - 1


class OfficeManager(BaseManager):
    pass


OfficeManager.register("Office", Office)
OfficeManager.register("LockedOffice", LockedOffice)


def sell(office) -> None:
    office.sell()


if __name__ == "__main__":
    with OfficeManager() as manager:
        for office in (manager.Office(), manager.LockedOffice()):
            clerks = [Process(target=sell, args=(office,)) for _ in range(2)]
            for process in clerks:
                process.start()
            for process in clerks:
                process.join()
            print(f"10 tickets, 2 sold, {office.see()} left")
            #> 10 tickets, 2 sold, 9 left
            #> 10 tickets, 2 sold, 8 left
