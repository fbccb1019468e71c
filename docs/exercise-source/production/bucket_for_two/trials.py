import threading


class Clock:
    """Says these times, one at each call; the last one again and again."""

    def __init__(self, *times):
        self.times = list(times)

    def __call__(self):
        return self.times.pop(0) if len(self.times) > 1 else self.times[0]


def taken_by_two(bucket):
    got = []
    threads = [threading.Thread(target=lambda: got.append(bucket.take()), name=name) for name in ("ann", "bob")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return got.count(True)


def schedules_one_token_for_two():
    taken = taken_by_two(TokenBucket(1, 1, Clock(0)))
    assert taken <= 1, "too_many"
    assert taken == 1, "sent_away"


def schedules_a_token_for_each():
    bucket = TokenBucket(2, 1, Clock(0, 0, 0, 1, 2))
    assert bucket.take() and bucket.take(), "sent_away"
    assert taken_by_two(bucket) == 2, "sent_away"


def run_fractions_add_up():
    bucket = TokenBucket(1, 1, Clock(0, 0, 0.5, 1))
    got = [bucket.take() for _ in range(3)]
    assert got[:2] == [True, False], "too_many"
    assert got[2], "too_slow"


def run_a_quiet_hour():
    bucket = TokenBucket(3, 1, Clock(0, 3600))
    taken = [bucket.take() for _ in range(10)].count(True)
    assert taken <= 3, f"burst: {taken}"
    assert taken == 3, "sent_away"
