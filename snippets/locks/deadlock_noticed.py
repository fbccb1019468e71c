import threading

table = {"noodles": threading.Lock(), "fork": threading.Lock()}
each_has_one = threading.Barrier(2)
both_have_tried = threading.Barrier(2)


def eat(first: str, second: str, patience: float) -> None:
    with table[first]:
        each_has_one.wait()
        got_second = table[second].acquire(timeout=patience)  # (1)!
        print(f"has the {first}, gets the {second}: {got_second}")
        both_have_tried.wait()  # (2)!


eaters = [
    threading.Thread(target=eat, args=("noodles", "fork", 0.2), name="Ada"),
    threading.Thread(target=eat, args=("fork", "noodles", 0.4), name="Bob"),
]
for eater in eaters:
    eater.start()
for eater in eaters:
    eater.join()
print("dinner is over, nobody has eaten")
