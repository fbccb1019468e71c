# refused: hidden
from collections import deque


def run(tasks: list) -> None:
    ready = deque(tasks)
    try:
        while ready:
            task = ready.popleft()
            try:
                next(task)
            except Exception:
                continue
            ready.append(task)
    finally:
        for task in ready:
            try:
                task.close()
            except Exception:
                pass


def cook(said: list):
    try:
        said.append("on the fire")
        yield
        said.append("ready")
    finally:
        said.append("off the fire")


def burn():
    yield
    raise OSError("smoke")


if __name__ == "__main__":
    said = []
    try:
        run([burn(), cook(said)])
    except OSError as error:
        print(error, said)
