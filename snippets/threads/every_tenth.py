import time
from threading import Event, Thread

STEP = 0.1


def tick(stop: Event, beats: list[float]) -> None:
    due = time.monotonic() + STEP
    while not stop.wait(due - time.monotonic()):  # (1)!
        beats.append(time.monotonic())
        due += STEP
        if len(beats) == 5:
            enough.set()


stop, enough = Event(), Event()
beats: list[float] = []
began = time.monotonic()
clock = Thread(target=tick, args=(stop, beats))
clock.start()
enough.wait()
stop.set()
clock.join()
print("clock alive:", clock.is_alive())
print("five beats:", len(beats) >= 5)
early = [n for n, beat in enumerate(beats, 1) if beat - began < n * STEP]
print("beats before their time:", early)
