def schedules_any_type():
    jobs = Jobs()
    for urgency, job in ((1, {"a": 1}), (1, {"b": 1}), (0, None)):
        jobs.put(urgency, job)
    got = [jobs.get() for _ in range(3)]
    assert got == [None, {"a": 1}, {"b": 1}], f"order: {got}"


def schedules_in_order():
    jobs = Jobs()
    for number in range(6):
        jobs.put(number % 2, f"job {9 - number}")
    got = [jobs.get() for _ in range(6)]
    assert got == ["job 9", "job 7", "job 5", "job 8", "job 6", "job 4"], f"order: {got}"
