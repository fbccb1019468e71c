# refused: error
from collections import deque


def run(tasks: list) -> None:
    ready = deque(tasks)
    while ready:
        task = ready.popleft()
        next(task)
        ready.append(task)


def cook(name: str, steps: int):
    for step in range(steps):
        print(name, step)
        yield


if __name__ == "__main__":
    run([cook("soup", 2), cook("rice", 1)])
