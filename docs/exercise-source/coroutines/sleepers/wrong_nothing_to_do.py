# refused: nothing
import heapq
import itertools


def run(tasks: list) -> float:
    now, number = None, itertools.count()
    due = [(0.0, next(number), task) for task in tasks]
    while due:
        now, _, task = heapq.heappop(due)
        try:
            seconds = next(task)
        except StopIteration:
            continue
        heapq.heappush(due, (now + seconds, next(number), task))
    return now


def sleeper(name: str, *naps: float):
    for nap in naps:
        yield nap
        print(name, "wakes")


if __name__ == "__main__":
    print(run([sleeper("ann", 3, 1), sleeper("bob", 2)]), "seconds")
