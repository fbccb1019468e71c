import sys
from threading import Thread


def give_up() -> None:
    print("worker calls sys.exit(3)")
    sys.exit(3)
    print("never printed")


worker = Thread(target=give_up, name="worker")
worker.start()
worker.join()
print("the program goes on")
