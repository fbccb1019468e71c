import threading


def of(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def schedules_the_same_word():
    of(lambda: count(lambda: ["to"]), lambda: count(lambda: ["to", "be"]))
    assert counts == {"to": 2, "be": 1}, f"lost: {counts}"


def schedules_both_prepare():
    both = threading.Barrier(2)

    def words():
        both.wait()
        return ["a"]

    of(lambda: count(words), lambda: count(words))
    assert counts == {"a": 2}, f"lost: {counts}"
