from collections import deque


def run(tasks: list) -> None:
    ready = deque(tasks)
    while ready:
        task = ready.popleft()
        try:
            next(task)
        except StopIteration:
            continue  # (1)!
        ready.append(task)


def cook(name: str, steps: int):
    for step in range(steps):
        print(name, step)
        #> soup 0
        #> rice 0
        #> soup 1
        yield


if __name__ == "__main__":
    run([cook("soup", 2), cook("rice", 1)])
