# refused: left_behind
import threading
from collections import deque


class HandOver:
    """Jobs from producers to workers, of which `room` may wait."""

    def __init__(self, room: int) -> None:
        self.room = room
        self.waiting: deque[object] = deque()
        self.closed = False
        self.change = threading.Condition()

    def offer(self, job: object) -> bool:
        """Whether it was taken in. Never waits."""
        if self.closed:
            return False
        with self.change:
            if len(self.waiting) == self.room:
                return False
            self.waiting.append(job)
            self.change.notify()
            return True

    def take(self) -> object:
        """The oldest job; waits for one. None when it is closed and empty."""
        with self.change:
            self.change.wait_for(lambda: self.waiting or self.closed)
            return self.waiting.popleft() if self.waiting else None

    def close(self) -> None:
        """No more jobs are taken in; those that wait are still given out."""
        with self.change:
            self.closed = True
            self.change.notify_all()


def main() -> None:
    jobs = HandOver(2)
    print("taken in:", [jobs.offer(job) for job in (1, 2, 3)])
    jobs.close()
    print("given out:", jobs.take(), jobs.take(), jobs.take())


if __name__ == "__main__":
    main()
