import time
from contextlib import AbstractContextManager, nullcontext
from threading import RLock, Thread


def work(guard: AbstractContextManager) -> None:
    with guard:
        inside.append("begins")
        time.sleep(0.3)
        inside.append("ends")


for name, guard in (("no lock", nullcontext()), ("RLock", RLock())):
    inside: list[str] = []
    workers = [Thread(target=work, args=(guard,)) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(f"{name}: {', '.join(inside)}")
    #> no lock: begins, begins, ends, ends
    #> RLock: begins, ends, begins, ends
