# /// script
# [tool.recorded]
# timeout = 10
# ///
import threading
import time

forks = [threading.Lock() for _ in range(5)]
meals = [0] * 5
eating = [False] * 5
neighbours_eating = [0] * 5


def dine(seat: int) -> None:
    first, second = sorted((seat, (seat + 1) % 5))  # (1)!
    with forks[first]:
        time.sleep(0.02)
        with forks[second]:
            neighbours_eating[seat] += eating[seat - 1] + eating[(seat + 1) % 5]
            eating[seat] = True
            time.sleep(0.02)
            eating[seat] = False
            meals[seat] += 1


eaters = [threading.Thread(target=dine, args=(n,), name=f"philosopher-{n}") for n in range(5)]
for eater in eaters:
    eater.start()
for eater in eaters:
    eater.join()
print(f"meals: {meals}, neighbours at the same time: {max(neighbours_eating)}")
