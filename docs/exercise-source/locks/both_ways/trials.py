import threading


def schedules_both_ways():
    ann, bob = Account(1, 100), Account(2, 100)
    threads = [threading.Thread(target=transfer, args=way) for way in ((ann, bob, 30), (bob, ann, 10))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (ann.balance, bob.balance) == (80, 120), f"lost: {ann.balance} and {bob.balance}"


def schedules_an_auditor_looks():
    ann, bob = Account(1, 100), Account(2, 100)
    thread = threading.Thread(target=transfer, args=(bob, ann, 10))
    thread.start()
    with ann.lock, bob.lock:
        total = ann.balance + bob.balance
    thread.join()
    assert total == 200, f"between: {total} instead of 200"
