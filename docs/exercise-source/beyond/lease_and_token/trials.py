import threading


def together(**steps):
    """Run each in a thread of its name, until all have ended."""
    threads = [threading.Thread(target=step, name=name) for name, step in steps.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def run_tokens_grow():
    lease = Lease()
    first = lease.take("ann")
    lease.give_back("ann", first)
    second = lease.take("bob")
    lease.run_out()
    third = lease.take("ann")
    assert None not in (first, second, third), "shut_out: nobody had the lease, and somebody did not get it"
    assert first < second < third, f"token: {first}, {second}, {third}"


def run_given_back_too_late():
    for name in ("bob", "ann"):
        lease = Lease()
        old = lease.take("ann")
        lease.run_out()
        lease.take(name)
        lease.give_back("ann", old)
        assert lease.take("eve") is None, f"taken_away: {name}"


def run_given_back_in_time():
    lease = Lease()
    lease.give_back("ann", lease.take("ann"))
    assert lease.take("bob") is not None, "shut_out: ann gave back what she had, and bob did not get it"


def run_written_too_late():
    lease, file = Lease(), File()
    old = lease.take("ann")
    lease.run_out()
    new = lease.take("bob")
    accepted = file.write("bob", new)
    assert accepted and file.text == "bob", "shut_out: the holder wrote, and the file refused"
    assert not file.write("ann", old) and file.text == "bob", "late"


def run_written_twice():
    lease, file = Lease(), File()
    token = lease.take("ann")
    accepted = [file.write(text, token) for text in ("one", "two")]
    assert all(accepted) and file.text == "two", "shut_out: the holder wrote twice, and the file refused"


def schedules_two_take():
    lease, got = Lease(), []
    together(ann=lambda: got.append(lease.take("ann")), bob=lambda: got.append(lease.take("bob")))
    assert got.count(None) == 1, "both"


def schedules_given_back_while_it_runs_out():
    lease = Lease()
    old = lease.take("ann")

    def run_out_and_take():
        lease.run_out()
        lease.take("bob")

    together(ann=lambda: lease.give_back("ann", old), bob=run_out_and_take)
    assert lease.take("eve") is None, "gives"


def schedules_two_write():
    lease, file = Lease(), File()
    old = lease.take("ann")
    lease.run_out()
    new = lease.take("bob")
    together(ann=lambda: file.write("ann", old), bob=lambda: file.write("bob", new))
    assert file.text == "bob", "between"
