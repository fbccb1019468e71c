import heapq


def run(tasks: list) -> float:
    now = 0.0
    for task in tasks:
        for seconds in task:
            now += seconds
    return now


def sleeper(name: str, *naps: float):
    for nap in naps:
        yield nap
        print(name, "wakes")


if __name__ == "__main__":
    print(run([sleeper("ann", 3, 1), sleeper("bob", 2)]), "seconds")
