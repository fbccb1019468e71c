import threading


class Wire:
    """A connection that knows whether it still works."""

    def __init__(self):
        self.works, self.closed = True, False

    def ask(self):
        if not self.works:
            raise ConnectionResetError("the other end has gone")
        return "answer"

    def close(self):
        self.closed = True


class Dial:
    """Makes connections; fails: how many times first"""

    def __init__(self, fails=0):
        self.fails, self.made = fails, []

    def __call__(self):
        if self.fails:
            self.fails -= 1
            raise ConnectionRefusedError("nobody listens")
        self.made.append(Wire())
        return self.made[-1]


def failing(pool, job, *kinds):
    try:
        pool.run(job)
    except kinds:
        return
    assert False, "swallowed"


def wrong(wire):
    raise ValueError("no such dish")


def exits(wire):
    raise SystemExit("no more dishes")


def breaks(wire):
    wire.works = False
    return wire.ask()


def judged(outcomes, hangs):
    """hangs: the reason if somebody waits for ever"""
    for one in outcomes:
        if one.ending == "hang":
            refuse(hangs, one)
        said = one.complaint.removeprefix("AssertionError: ")
        if said in ("answer", "swallowed"):
            refuse(said, one)
        if said:
            refuse("error", one, one.complaint)


def schedules_a_job_fails():
    pool = Pool(Dial(), 1)
    failing(pool, wrong, ValueError)
    assert pool.run(Wire.ask) == "answer", "answer"


def schedules_a_job_exits():
    pool = Pool(Dial(), 1)
    failing(pool, exits, SystemExit)
    assert pool.run(Wire.ask) == "answer", "answer"


def judge_a_job_exits(outcomes):
    judged(outcomes, "exits")


def schedules_a_connection_breaks():
    dial = Dial()
    pool = Pool(dial, 1)
    failing(pool, breaks, ConnectionError)
    try:
        assert pool.run(Wire.ask) == "answer", "answer"
    except ConnectionError:
        raise AssertionError("broken") from None
    assert dial.made[0].closed, "open"


def schedules_the_database_is_away_for_a_moment():
    pool = Pool(Dial(fails=1), 1)
    failing(pool, Wire.ask, ConnectionError)
    assert pool.run(Wire.ask) == "answer", "answer"


def judge_the_database_is_away_for_a_moment(outcomes):
    judged(outcomes, "unreachable")


def run_ten_jobs():
    dial = Dial()
    pool = Pool(dial, 1)
    for _ in range(10):
        assert pool.run(Wire.ask) == "answer", "answer"
    assert len(dial.made) == 1, f"dear: {len(dial.made)}"


def schedules_two_want_the_only_one():
    dial, inside, most = Dial(), [], []

    def job(wire):
        inside.append(wire)
        most.append(len(inside))
        inside.remove(wire)

    pool = Pool(dial, 1)
    threads = [threading.Thread(target=pool.run, args=(job,), name=name) for name in ("ann", "bob")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert max(most) == 1, "crowd"
