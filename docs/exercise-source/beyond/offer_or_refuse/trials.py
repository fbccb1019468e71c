import threading


def started(*functions):
    threads = [threading.Thread(target=one, name=f"thread {number}") for number, one in enumerate(functions, 1)]
    for thread in threads:
        thread.start()
    return threads


def schedules_full():
    jobs = HandOver(1)
    jobs.offer("tea")
    jobs.offer("coffee")


def judge_full(outcomes):
    for one in outcomes:
        if one.ending == "hang":
            refuse("waits", one)


def schedules_a_bound():
    jobs = HandOver(1)
    taken = [jobs.offer(job) for job in ("tea", "coffee")]
    assert taken[0], "refused"
    got = jobs.take()
    assert got == "tea", f"lost: {taken.count(True)}, given out first was {got}"
    assert not taken[1], "grows: 2, room for 1"


def schedules_room_again():
    jobs = HandOver(1)
    got = []
    for job in ("tea", "coffee"):
        assert jobs.offer(job), "refused"
        got.append(jobs.take())
    assert got == ["tea", "coffee"], f"lost: tea, coffee, given out {got}"


def schedules_two_offer():
    jobs, taken = HandOver(1), []
    for thread in started(lambda: taken.append(jobs.offer("tea")), lambda: taken.append(jobs.offer("coffee"))):
        thread.join()
    assert taken.count(True) >= 1, "refused"
    assert taken.count(True) == 1, "grows: 2, room for 1"


def schedules_close():
    jobs = HandOver(3)
    taken = [job for job in ("tea", "coffee") if jobs.offer(job)]
    jobs.close()
    assert not jobs.offer("water"), "late"
    got = [jobs.take(), jobs.take(), jobs.take()]
    assert got == [*taken, None], f"lost: {taken}, given out {got}"


def schedules_two_workers_wait():
    jobs, got = HandOver(2), []
    workers = started(lambda: got.append(jobs.take()), lambda: got.append(jobs.take()))
    taken = [jobs.offer(job) for job in ("tea", "coffee")]
    assert all(taken), "refused"
    for worker in workers:
        worker.join()
    assert len(got) == 2, "between"
    assert None not in got, "went_home"
    assert sorted(got) == ["coffee", "tea"], f"lost: tea, coffee, given out {got}"


def schedules_two_workers_go_home():
    jobs, got = HandOver(2), []
    workers = started(lambda: got.append(jobs.take()), lambda: got.append(jobs.take()))
    jobs.close()
    for worker in workers:
        worker.join()
    assert got == [None, None], f"lost: nothing, given out {got}"


def schedules_offer_while_closing():
    jobs, taken = HandOver(1), []
    (producer,) = started(lambda: taken.append(jobs.offer("tea")))
    jobs.close()
    got = jobs.take()
    producer.join()
    assert got == "tea" or not taken[0], "left_behind"
    assert got is None or taken[0], f"lost: nothing, given out {got}"
