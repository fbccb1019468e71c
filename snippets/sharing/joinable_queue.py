# /// script
# [tool.recorded]
# pool = ["washer-*"]
# ///
import time
from multiprocessing import JoinableQueue, Process


def wash(dishes) -> None:
    while True:
        dish = dishes.get()
        time.sleep(0.1)
        print(f"{dish} is clean")
        dishes.task_done()  # (1)!


if __name__ == "__main__":
    dishes = JoinableQueue()
    for n in (1, 2):
        Process(target=wash, args=(dishes,), name=f"washer-{n}", daemon=True).start()  # (2)!
    for dish in ("plate", "bowl", "cup", "spoon"):
        dishes.put(dish)
    dishes.join()  # (3)!
    print("everything is clean")
