import threading


def of(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def schedules_two_guests():
    rack, worn = ["coat", "hat"], []
    of(*[lambda: take_all(rack, worn.append)] * 2)
    assert sorted(worn) == ["coat", "hat"], f"twice: {worn}"


def schedules_both_dress():
    rack, both = ["coat", "hat"], threading.Barrier(2)
    of(*[lambda: take_all(rack, lambda piece: both.wait())] * 2)


def judge_both_dress(outcomes):
    # one guest may take both pieces, and then waits for nobody: so it is enough that the two can meet
    if not any(one.ending == "exit 0" and not one.fails for one in outcomes):
        refuse("in_line", outcomes[0])
