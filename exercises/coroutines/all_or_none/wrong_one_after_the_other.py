# refused: order
from collections import deque


def run(tasks: list) -> None:
    ready = deque(tasks)
    try:
        while ready:
            for _ in ready[0]:
                pass
            ready.popleft()
    finally:
        for task in ready:
            try:
                task.close()
            except Exception:
                pass


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
