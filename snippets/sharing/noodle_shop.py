# /// script
# [tool.recorded]
# pool = ["guest-*"]
# ///
import time
from multiprocessing import Process, Queue


def cook(bowls, name: str) -> None:
    for number in (1, 2, 3):
        bowls.put(f"{name}-{number}")  # (1)!


def eat(bowls, eaten) -> None:
    while (bowl := bowls.get()) is not None:  # (2)!
        time.sleep(0.1)
        print(f"eats {bowl}")
        eaten.put(bowl)


if __name__ == "__main__":
    bowls, eaten = Queue(maxsize=2), Queue()
    cooks = [Process(target=cook, args=(bowls, name), name=name) for name in ("Ann", "Bob")]
    guests = [Process(target=eat, args=(bowls, eaten), name=f"guest-{n}") for n in (1, 2)]
    for process in cooks + guests:
        process.start()
    for process in cooks:
        process.join()
    for _ in guests:
        bowls.put(None)  # (3)!
    served = [eaten.get() for _ in range(6)]
    for process in guests:
        process.join()
    print(f"exit codes of the guests: {[process.exitcode for process in guests]}")
    print(f"cooked 6, eaten {len(served)}, twice {len(served) - len(set(served))}")
