import threading
import time

desks = threading.BoundedSemaphore(3)
seated: list[str] = []
seen: list[int] = []
three_are_in = threading.Barrier(3, action=lambda: seen.append(len(seated)))


def work() -> None:
    with desks:  # (1)!
        seated.append(threading.current_thread().name)
        three_are_in.wait()  # (2)!
        time.sleep(0.1)
        seated.pop()


workers = [threading.Thread(target=work, name=f"worker-{n}") for n in range(6)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print(f"6 workers, seated when three had met: {seen}, at the end: {len(seated)}")
