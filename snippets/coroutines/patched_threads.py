# /// script
# dependencies = ["gevent"]
# ///
import threading

from gevent import monkey


def threads_at_work() -> str:
    together = threading.Barrier(3)
    seen: list[int] = []

    def note() -> None:
        together.wait()  # (1)!
        seen.append(threading.get_native_id())

    workers = [threading.Thread(target=note) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return f"{len(seen)} threads of Python are {len(set(seen))} of the system"


print("before:", threads_at_work())
#> before: 3 threads of Python are 3 of the system
monkey.patch_all()  # (2)!
print("after: ", threads_at_work())
#> after:  3 threads of Python are 1 of the system
