import threading


class Shared:
    """A cache with a clock of its own. Each call is one step."""

    def __init__(self):
        self.now, self.kept, self.lock, self.expires_after_add = 0, {}, threading.Lock(), False

    def fresh(self, key):
        number, until = self.kept.get(key, (None, 0))
        return number if self.now < until else None

    def get(self, key):
        with self.lock:
            return self.fresh(key)

    def set(self, key, number, seconds):
        with self.lock:
            self.kept[key] = (number, self.now + seconds)

    def add(self, key, number, seconds):
        with self.lock:
            is_new = self.fresh(key) is None
            if is_new:
                self.kept[key] = (number, self.now + seconds)
            if self.expires_after_add and not is_new:
                self.expires_after_add = False
                self.now = self.kept[key][1]
            return is_new

    def incr(self, key):
        with self.lock:
            if self.fresh(key) is None:
                raise ValueError(f"no {key}")
            number, until = self.kept[key]
            self.kept[key] = (number + 1, until)
            return number + 1


def schedules_two_workers():
    shared, allowed = Shared(), []
    workers = [Worker(shared, 1, 60), Worker(shared, 1, 60)]
    threads = [
        threading.Thread(target=lambda worker=worker: allowed.append(worker.allow("ann")), name=f"worker {number}")
        for number, worker in enumerate(workers, 1)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert allowed.count(True) <= 1, "too_many"
    assert allowed.count(True) == 1, "too_few"


def run_three_then_no_more():
    shared = Shared()
    workers = [Worker(shared, 3, 60), Worker(shared, 3, 60)]
    allowed = [workers[number % 2].allow("ann") for number in range(6)]
    assert sum(allowed) <= 3, "too_many"
    assert allowed == [True] * 3 + [False] * 3, "too_few"
    assert workers[0].allow("bob"), "too_few"


def run_the_minute_ends():
    shared = Shared()
    worker = Worker(shared, 1, 60)
    allowed = []
    for shared.now in (0, 40, 80):
        allowed.append(worker.allow("ann"))
    assert allowed[:2] == [True, False], "too_many"
    assert allowed[2], "renewed"


def run_it_expires_at_the_worst_moment():
    shared = Shared()
    worker = Worker(shared, 1, 60)
    worker.allow("ann")
    shared.expires_after_add = True
    try:
        allowed = worker.allow("ann")
    except ValueError:
        raise AssertionError("gone") from None
    assert allowed or shared.expires_after_add, "too_few"
    assert not worker.allow("ann"), "uncounted"
