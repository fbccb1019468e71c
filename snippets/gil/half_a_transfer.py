from contextlib import AbstractContextManager, nullcontext
from threading import Event, Lock, Thread

accounts = {"ann": 100, "bob": 0}


def audit(guard: AbstractContextManager) -> None:
    half_way.wait()
    with guard:
        print("the auditor finds", sum(accounts.values()))
    audited.set()


def transfer(guard: AbstractContextManager, patience: float | None) -> None:
    with guard:
        accounts["ann"] -= 30
        half_way.set()
        audited.wait(patience)  # (1)!
        accounts["bob"] += 30


for name, guard, patience in (("no lock", nullcontext(), None), ("a lock", Lock(), 0.3)):
    print("with", name)
    half_way, audited = Event(), Event()
    workers = [
        Thread(target=audit, args=(guard,), name="audit"),
        Thread(target=transfer, args=(guard, patience), name="transfer"),
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
