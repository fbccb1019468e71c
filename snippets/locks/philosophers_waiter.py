# /// script
# [tool.recorded]
# timeout = 10
# ///
import threading
import time

forks = [threading.Lock() for _ in range(5)]
chairs = threading.BoundedSemaphore(4)  # (1)!
meals = [0] * 5
eating: set[int] = set()
neighbours_eating: list[int] = []


def dine(seat: int) -> None:
    left, right = forks[seat], forks[(seat + 1) % 5]
    for _ in range(3):
        with chairs, left:
            time.sleep(0.02)
            with right:
                neighbours_eating.append(len(eating & {(seat - 1) % 5, (seat + 1) % 5}))
                eating.add(seat)
                time.sleep(0.02)
                eating.remove(seat)
                meals[seat] += 1


eaters = [threading.Thread(target=dine, args=(n,), name=f"philosopher-{n}") for n in range(5)]
for eater in eaters:
    eater.start()
for eater in eaters:
    eater.join()
print(f"meals: {meals}, neighbours at the same time: {max(neighbours_eating)}")
