# refused: interrupted
from collections import deque


def run(tasks: list) -> None:
    ready = deque(tasks)
    while ready:
        task = ready.popleft()
        try:
            next(task)
        except StopIteration:
            continue
        except Exception:
            for other in ready:
                try:
                    other.close()
                except Exception:
                    pass
            raise
        ready.append(task)


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
