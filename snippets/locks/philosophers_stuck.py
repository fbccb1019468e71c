# /// script
# [tool.recorded]
# hang = true
# timeout = 5
# ///
import threading

forks = [threading.Lock() for _ in range(5)]
all_hold_left = threading.Barrier(5)


def dine(seat: int) -> None:
    left, right = seat, (seat + 1) % 5
    with forks[left]:
        all_hold_left.wait()  # (1)!
        print(f"has fork {left}, waits for fork {right}")
        with forks[right]:
            print("eats")


philosophers = [
    threading.Thread(target=dine, args=(seat,), name=f"philosopher-{seat}") for seat in range(5)
]
for philosopher in philosophers:
    philosopher.start()
for philosopher in philosophers:
    philosopher.join()
print("dinner is over")
