import threading
from collections.abc import Iterator

inside = threading.Event()
finish = threading.Event()


def numbers() -> Iterator[int]:
    inside.set()
    finish.wait()  # (1)!
    yield 1
    yield 2


shared = numbers()
worker = threading.Thread(target=lambda: print(f"worker got {next(shared)}"), name="worker")
worker.start()
inside.wait()
try:
    next(shared)
except ValueError as error:
    print(f"ValueError: {error}")
finish.set()
worker.join()
print(f"main got {next(shared)}")
