import time
from threading import Timer

began = time.monotonic()


def ring(what: str) -> None:
    print(f"{what} is ready, after 0.3 s or more: {time.monotonic() - began >= 0.3}")


timer = Timer(0.3, ring, args=("tea",))
timer.name = "timer"
timer.start()
print("daemon:", timer.daemon)
print("last line of main")  # (1)!
