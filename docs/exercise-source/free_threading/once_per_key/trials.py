import threading


def of(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def schedules_the_same_key():
    computed, got = [], []

    def compute(key):
        computed.append(key)
        return key * 10

    cache = Cache(compute)
    of(*[lambda: got.append(cache.get(1))] * 2)
    assert computed == [1], "twice"
    assert got == [10, 10], f"value: {got}"


def schedules_different_keys():
    both = threading.Barrier(2)

    def compute(key):
        both.wait()
        return key

    cache = Cache(compute)
    of(lambda: cache.get(1), lambda: cache.get(2))


def schedules_an_error():
    tried = []

    def compute(key):
        tried.append(key)
        if len(tried) == 1:
            raise ValueError("first")
        return key

    cache = Cache(compute)
    for _ in range(2):
        try:
            got = cache.get(1)
        except ValueError:
            got = "error"
    assert got == 1, f"kept: {got}"
