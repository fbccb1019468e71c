import threading

left, right = threading.Lock(), threading.Lock()
both_stepped_out = threading.Barrier(2)
both_tried = threading.Barrier(2)


def walk(mine: threading.Lock, other: threading.Lock) -> None:
    attempts, passed = 0, False
    while not passed and attempts < 100:
        attempts += 1
        with mine:
            both_stepped_out.wait()  # (1)!
            passed = other.acquire(blocking=False)  # (2)!
            both_tried.wait()
            if passed:
                other.release()
    print(f"attempts: {attempts}, passed: {passed}")


walkers = [
    threading.Thread(target=walk, args=(left, right), name="Ada"),
    threading.Thread(target=walk, args=(right, left), name="Bob"),
]
for walker in walkers:
    walker.start()
for walker in walkers:
    walker.join()
print("both give up")
