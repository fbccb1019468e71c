# /// script
# dependencies = ["gevent"]
# ///
import threading

from gevent import monkey


def system_threads() -> int:
    together = threading.Barrier(3)
    seen: list[int] = []

    def note() -> None:
        seen.append(threading.get_native_id())
        together.wait()  # (1)!

    workers = [threading.Thread(target=note) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return len(set(seen))


before = system_threads()
monkey.patch_all()  # (2)!
after = system_threads()
print(f"3 threads of Python were {before} threads of the system, now {after}")
#> 3 threads of Python were 3 threads of the system, now 1
