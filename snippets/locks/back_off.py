# /// script
# [tool.recorded]
# timeout = 10
# pace = false
# ///
import random
import threading
import time

table = {"noodles": threading.Lock(), "fork": threading.Lock()}
each_has_one = threading.Barrier(2)
retreats: list[str] = []


def try_to_eat(first: str, second: str, collide: bool) -> bool:
    with table[first]:
        if collide:
            each_has_one.wait()  # (1)!
        if not table[second].acquire(blocking=False):
            return False  # (2)!
        print("eats")
        table[second].release()
        return True


def eat(first: str, second: str) -> None:
    eaten = try_to_eat(first, second, collide=True)
    while not eaten:
        retreats.append(first)
        time.sleep(random.uniform(0, 0.1))  # (3)!
        eaten = try_to_eat(first, second, collide=False)


eaters = [
    threading.Thread(target=eat, args=("noodles", "fork"), name="Ada"),
    threading.Thread(target=eat, args=("fork", "noodles"), name="Bob"),
]
for eater in eaters:
    eater.start()
for eater in eaters:
    eater.join()
print("somebody stepped back:", len(retreats) >= 1)
