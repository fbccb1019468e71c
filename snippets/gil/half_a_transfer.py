from threading import Event, Lock, Thread

accounts = {"ann": 100, "bob": 0}
books = Lock()
half_way, audited = Event(), Event()


def transfer() -> None:
    accounts["ann"] -= 30
    half_way.set()
    audited.wait()
    accounts["bob"] += 30


def transfer_locked() -> None:
    with books:
        accounts["ann"] -= 30
        half_way.set()
        audited.wait(timeout=0.3)  # (1)!
        accounts["bob"] += 30


def audit() -> None:
    half_way.wait()
    print("money without the lock:", sum(accounts.values()))
    audited.set()


def audit_locked() -> None:
    half_way.wait()
    with books:
        print("money with the lock:", sum(accounts.values()))
        audited.set()


for pair in ((transfer, audit), (transfer_locked, audit_locked)):
    half_way.clear()
    audited.clear()
    workers = [Thread(target=work, name=work.__name__) for work in pair]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
