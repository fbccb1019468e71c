import time
from collections.abc import Callable
from threading import Thread


class Task(Thread):
    def __init__(self, work: Callable[[], object]) -> None:
        super().__init__()
        self.work = work
        self.error: Exception | None = None

    def run(self) -> None:
        try:
            self.work()
        except Exception as error:
            self.error = error  # (1)!

    def join(self, timeout: float | None = None) -> None:
        super().join(timeout)
        if self.error:
            raise self.error


def divide() -> None:
    time.sleep(0.1)
    print(1 / 0)


task = Task(divide)
task.start()
try:
    task.join()
except ZeroDivisionError as error:
    print("join raised:", error)
    #> join raised: division by zero
