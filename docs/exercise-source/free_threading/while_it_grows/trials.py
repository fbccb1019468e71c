import threading


def schedules_report_while_one_comes():
    guests, lines = Guests(), []
    guests.register("ann", 1)
    meeting = threading.Lock()

    def write(line):
        with meeting:
            lines.append(line)

    def come():
        with meeting:
            pass
        guests.register("bob", 2)

    threads = [threading.Thread(target=come), threading.Thread(target=guests.report, args=(write,))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert "bob: None" not in lines, f"half: {lines}"
    assert sorted(lines) in (["ann: 1"], ["ann: 1", "bob: 2"]), f"lost: {lines}"
    after = []
    guests.report(after.append)
    assert sorted(after) == ["ann: 1", "bob: 2"], f"lost: {after}"


def schedules_write_may_register():
    guests, lines = Guests(), []
    guests.register("ann", 1)

    def write(line):
        lines.append(line)
        guests.register("bob", 2)

    guests.report(write)
