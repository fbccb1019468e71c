import os
from collections.abc import Callable
from threading import Thread


def with_limit(function: Callable, argument, seconds: float) -> tuple:
    """("done", result), ("dead", exit code) if it ended without one, or ("late", None)."""
    results = []
    worker = Thread(target=lambda: results.append(function(argument)), daemon=True)
    worker.start()
    worker.join(seconds)
    return ("done", results[0]) if results else ("late", None)


def square(number: int) -> int:
    return number * number


def forever(number: int) -> None:
    while True:
        number += 1


def crash(number: int) -> None:
    os._exit(number)


if __name__ == "__main__":
    print("square:", with_limit(square, 7, 30))
    print("crash:", with_limit(crash, 3, 30))
    print("forever:", with_limit(forever, 0, 0.3))
