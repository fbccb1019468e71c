# /// script
# dependencies = ["gevent"]
# ///
import threading

import gevent
from gevent import monkey

before = threading.RLock()
monkey.patch_all()
after = threading.RLock()


def most_inside(lock) -> int:
    inside = 0
    counts: list[int] = []

    def visit() -> None:
        nonlocal inside
        with lock:
            inside += 1
            counts.append(inside)
            gevent.sleep(0)  # (1)!
            inside -= 1

    gevent.joinall([gevent.spawn(visit) for _ in range(3)])
    return max(counts)


print(f"made after the patch: {most_inside(after)} inside at a time")
#> made after the patch: 1 inside at a time
print(f"made before it: {most_inside(before)} inside at a time")  # (2)!
#> made before it: 3 inside at a time
