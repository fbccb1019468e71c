# refused: alive
import os
from collections.abc import Callable
from multiprocessing import Pipe, Process


def work(function: Callable, argument, end) -> None:
    end.send(function(argument))


def with_limit(function: Callable, argument, seconds: float) -> tuple:
    """("done", result), ("dead", exit code) if it ended without one, or ("late", None)."""
    near, far = Pipe(duplex=False)
    worker = Process(target=work, args=(function, argument, far))
    worker.start()
    far.close()
    try:
        return ("done", near.recv()) if near.poll(seconds) else ("late", None)
    except EOFError:
        worker.join()
        return "dead", worker.exitcode
    finally:
        near.close()


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
