import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import islice


def schedules_in_order():
    with ThreadPoolExecutor(max_workers=2) as pool:
        got = list(map_some(pool, str.upper, iter("abc"), 2))
        assert got == ["A", "B", "C"], f"order: {got}"
        got = list(map_some(pool, str.upper, iter("a"), 2))
        assert got == ["A"], f"order: {got}"


def schedules_no_more_than_two():
    read = []

    def items():
        for item in "abcdef":
            read.append(item)
            yield item

    with ThreadPoolExecutor(max_workers=1) as pool:
        results = iter(map_some(pool, str.upper, items(), 2))
        assert len(read) <= 2, "all_read"
        got = [next(results)]
        assert len(read) <= 3, "all_read"
        got.append(next(results))
        assert len(read) <= 4, "all_read"
    assert got == ["A", "B"], f"order: {got}"


def schedules_two_meet():
    both = threading.Barrier(2)

    def work(item):
        both.wait()
        return item

    with ThreadPoolExecutor(max_workers=2) as pool:
        list(map_some(pool, work, iter("ab"), 2))


def judge_two_meet(outcomes):
    for one in outcomes:
        if one.ending == "hang":
            refuse("one_by_one", one)
        if one.complaint:
            refuse("error", one, one.complaint)


def schedules_one_more_after_each():
    third = threading.Event()

    def work(item):
        if item == "b":
            third.wait()
        if item == "c":
            third.set()
        return item

    with ThreadPoolExecutor(max_workers=2) as pool:
        list(map_some(pool, work, iter("abc"), 2))


def judge_one_more_after_each(outcomes):
    for one in outcomes:
        if one.ending == "hang":
            refuse("in_batches", one)
        if one.complaint:
            refuse("error", one, one.complaint)
