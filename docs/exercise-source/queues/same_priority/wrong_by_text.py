# refused: order
import itertools
import queue


class Jobs:
    def __init__(self) -> None:
        self.queue = queue.PriorityQueue()
        self.number = itertools.count()

    def put(self, urgency: int, job) -> None:
        self.queue.put((urgency, repr(job), job))

    def get(self):
        return self.queue.get()[-1]


def main() -> None:
    jobs = Jobs()
    for urgency, job in ((2, "sweep"), (1, "cook"), (3, "rest")):
        jobs.put(urgency, job)
    print([jobs.get() for _ in range(3)])


if __name__ == "__main__":
    main()
