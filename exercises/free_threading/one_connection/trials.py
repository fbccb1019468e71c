import threading


def of(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def schedules_one_host():
    made, got = [], []

    def make(host):
        made.append(host)
        return object()

    pool = Connections(make)
    of(*[lambda: got.append(pool.to("db"))] * 2)
    assert len(made) == 1 and got[0] is got[1], "twice"


def schedules_two_hosts():
    both = threading.Barrier(2)
    pool = Connections(lambda host: both.wait())
    of(lambda: pool.to("db"), lambda: pool.to("mail"))


def judge_two_hosts(outcomes):
    for one in outcomes:
        if one.ending == "hang":
            refuse("in_line", one)
        if one.complaint:
            refuse("error", one, one.complaint)
