import threading
import time

desks = threading.Semaphore(3)
all_desks_taken = threading.Barrier(3)
counting = threading.Lock()
seated = most = 0


def work() -> None:
    global seated, most
    with desks:  # (1)!
        with counting:
            seated += 1
            most = max(most, seated)
        all_desks_taken.wait()  # (2)!
        time.sleep(0.1)
        with counting:
            seated -= 1


workers = [threading.Thread(target=work, name=f"worker-{n}") for n in range(6)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print(f"6 workers, never more than {most} seated, {seated} at the end")
