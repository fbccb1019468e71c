import threading


def schedules_in_order():
    both = threading.Barrier(2)

    def met(name):
        both.wait()
        return name

    got = gather([lambda: met("a"), lambda: met("b")])
    assert got == ["a", "b"], f"results: {got}"


def schedules_errors():
    ended = []

    def bad():
        raise ValueError("bad")

    def worse():
        raise KeyError("worse")

    try:
        gather([lambda: ended.append(1), bad, worse])
    except ValueError:
        assert ended == [1], "left"
    except KeyError:
        assert False, "unheard: the second error came instead of the first"
    else:
        assert False, "unheard"


def schedules_the_others_have_ended():
    ended = []

    def bad():
        raise ValueError("bad")

    try:
        gather([bad, lambda: ended.append(1)])
    except ValueError:
        assert ended == [1], "left"
