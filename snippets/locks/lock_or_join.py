# /// script
# [tool.recorded]
# timeout = 10
# pool = ["clerk-*"]
# ///
import threading
import time

book = threading.Lock()


def serve(both_prepare: threading.Barrier) -> None:
    print("prepares")
    both_prepare.wait()  # (1)!
    with book:
        print("writes")
        time.sleep(0.1)
        print("has written")


meeting = threading.Barrier(2)
clerks = [threading.Thread(target=serve, args=(meeting,), name=f"clerk-{n}") for n in (1, 2)]
for clerk in clerks:
    clerk.start()
for clerk in clerks:
    clerk.join()
print("and with join() after each start():")

for n in (3, 4):
    clerk = threading.Thread(target=serve, args=(threading.Barrier(1),), name=f"clerk-{n}")  # (2)!
    clerk.start()
    clerk.join()
