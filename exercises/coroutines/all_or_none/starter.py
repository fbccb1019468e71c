from collections import deque


def run(tasks: list) -> None:
    ready = deque(tasks)
    while ready:
        task = ready.popleft()
        try:
            next(task)
        except StopIteration:
            continue
        ready.append(task)


def cook(name: str):
    try:
        print(name, "is on the fire")
        yield
        print(name, "is ready")
    finally:
        print(name, "is off the fire")


def burn():
    yield
    raise OSError("smoke")


if __name__ == "__main__":
    tasks = [burn(), cook("rice")]
    try:
        run(tasks)
    except OSError as error:
        print("stopped:", error)
