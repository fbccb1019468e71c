import threading
from concurrent.futures import ThreadPoolExecutor


def schedules_one_worker():
    with ThreadPoolExecutor(max_workers=1) as pool:
        got = book(pool, str.upper, [["a"], ["b", "c"]])
    assert got == [["A"], ["B", "C"]], f"mixed_up: {got}"


def schedules_two_workers():
    both = threading.Barrier(2)

    def read(page):
        both.wait()
        return page.upper()

    with ThreadPoolExecutor(max_workers=2) as pool:
        got = book(pool, read, [["a", "b"]])
    assert got == [["A", "B"]], f"mixed_up: {got}"


def judge_two_workers(outcomes):
    for one in outcomes:
        if one.ending == "hang":
            refuse("one_by_one", one)
        if "mixed_up" in one.complaint:
            refuse("mixed_up", one, one.complaint.partition("mixed_up: ")[2])
        if one.complaint:
            refuse("error", one, one.complaint)
