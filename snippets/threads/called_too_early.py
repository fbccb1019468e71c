from threading import Thread, current_thread


def report() -> None:
    print("report runs in", current_thread().name)


wrong = Thread(target=report(), name="wrong")  # (1)!
wrong.start()

right = Thread(target=report, name="right")
right.start()
for thread in (wrong, right):
    thread.join()
print("both have ended")
