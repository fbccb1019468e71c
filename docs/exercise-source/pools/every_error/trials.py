import threading
from concurrent.futures import ThreadPoolExecutor


def outcome(names, failing, workers=1):
    tried = []

    def save(name):
        tried.append(name)
        if name in failing:
            raise ValueError(name)

    with ThreadPoolExecutor(max_workers=workers) as pool:
        try:
            save_all(pool, save, names)
        except BaseExceptionGroup as group:
            got = [str(error) for error in group.exceptions]
        except ValueError as error:
            got = f"{type(error).__name__}: {error}"
        else:
            got = []
    return tried, got


def schedules_the_first_fails():
    tried, got = outcome(["a", "b", "c"], ["a"])
    left_out = [name for name in ("a", "b", "c") if name not in tried]
    assert not left_out, f"not_tried: {', '.join(left_out)}"
    assert got, "unheard"


def schedules_three_files_two_fail():
    tried, got = outcome(["a", "b", "c"], ["a", "b"])
    assert got == ["a", "b"], f"not_all: {got}"


def schedules_two_workers():
    tried, got = outcome(["a", "b"], ["a", "b"], workers=2)
    assert got == ["a", "b"], f"not_all: {got}"


def schedules_none_fails():
    tried, got = outcome(["a"], [])
    assert not got, f"false_alarm: {got}"


def schedules_two_at_a_time():
    both = threading.Barrier(2)
    with ThreadPoolExecutor(max_workers=2) as pool:
        save_all(pool, lambda name: both.wait() and None, ["a", "b"])


def judge_two_at_a_time(outcomes):
    for one in outcomes:
        if one.ending == "hang":
            refuse("one_by_one", one)
        if one.complaint:
            refuse("error", one, one.complaint)
