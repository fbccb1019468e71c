def schedules_two_workers():
    done = []
    run([1, 2], 2, done.append)
    assert sorted(done) == [1, 2], f"undone: {sorted(done)}"


def schedules_one_worker():
    done = []
    run([1, 2], 1, done.append)
    assert done == [1, 2], f"undone: {done}"
