# /// script
# [tool.recorded]
# hang = true
# timeout = 5
# ///
import threading
import time

table = {"noodles": threading.Lock(), "fork": threading.Lock()}
each_has_one = threading.Barrier(2)


def eat(first: str, second: str) -> None:
    with table[first]:
        each_has_one.wait()  # (1)!
        print(f"has the {first}, waits for the {second}")
        with table[second]:
            print("eats")


eaters = [
    threading.Thread(target=eat, args=("noodles", "fork"), name="Ada"),
    threading.Thread(target=eat, args=("fork", "noodles"), name="Bob"),
]
for eater in eaters:
    time.sleep(0.1)  # (2)!
    eater.start()
for eater in eaters:
    eater.join()  # (3)!
print("dinner is over")
