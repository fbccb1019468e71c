import threading


def schedules_two_items():
    got = pipeline([1, 2], lambda item: item * 10, lambda item: item + 1)
    assert sorted(got) == [11, 21], f"lost: {sorted(got)}"
    assert threading.active_count() == 1, "left"


def schedules_nothing_to_do():
    assert pipeline([], None, None) == [], "lost"


def schedules_two_at_a_time():
    both, met = threading.Barrier(2), []

    def first(item):
        both.wait()
        met.append(item)
        return item

    pipeline([1, 2], first, lambda item: item)


def judge_two_at_a_time(outcomes):
    for one in outcomes:
        if one.fails:
            refuse("one", one)
