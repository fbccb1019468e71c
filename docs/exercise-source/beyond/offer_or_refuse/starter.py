import queue


class HandOver:
    """Jobs from producers to workers, of which `room` may wait."""

    def __init__(self, room: int) -> None:
        self.jobs: queue.Queue = queue.Queue()

    def offer(self, job: object) -> bool:
        """Whether it was taken in. Never waits."""
        self.jobs.put(job)
        return True

    def take(self) -> object:
        """The oldest job; waits for one. None when it is closed and empty."""
        return self.jobs.get()

    def close(self) -> None:
        """No more jobs are taken in; those that wait are still given out."""
        self.jobs.put(None)


def main() -> None:
    jobs = HandOver(2)
    print("taken in:", [jobs.offer(job) for job in (1, 2, 3)])
    jobs.close()
    print("given out:", jobs.take(), jobs.take(), jobs.take())


if __name__ == "__main__":
    main()
