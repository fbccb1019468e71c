import threading


class Counting:
    def __init__(self):
        self.lock, self.taken = threading.Lock(), 0

    def __enter__(self):
        self.lock.acquire()
        self.taken += 1

    def __exit__(self, *error):
        self.lock.release()


def schedules_two_threads():
    total = Total()
    lock = total.lock = Counting()
    threads = [threading.Thread(target=add_all, args=(total, part)) for part in ([1, 2], [4, 5])]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert total.value == 12, f"lost: {total.value}"
    assert lock.taken <= 2, f"often: {lock.taken}"
    assert lock.taken == 2, "private"
