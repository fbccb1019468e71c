import threading


def schedules_they_meet():
    both = threading.Barrier(2)
    run_all([both.wait, both.wait])


def schedules_all_are_done():
    done = []
    run_all([lambda: done.append(1), lambda: done.append(2)])
    assert sorted(done) == [1, 2], "left"
