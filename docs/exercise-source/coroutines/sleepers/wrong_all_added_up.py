# refused: time
import heapq
import itertools


def run(tasks: list) -> float:
    now, total, number = 0.0, 0.0, itertools.count()
    due = [(now, next(number), task) for task in tasks]
    while due:
        now, _, task = heapq.heappop(due)
        try:
            seconds = next(task)
        except StopIteration:
            continue
        total += seconds
        heapq.heappush(due, (now + seconds, next(number), task))
    return total


def sleeper(name: str, *naps: float):
    for nap in naps:
        yield nap
        print(name, "wakes")


if __name__ == "__main__":
    print(run([sleeper("ann", 3, 1), sleeper("bob", 2)]), "seconds")
