import threading


def served(clients, limit, talk):
    """Serve them; talk: what happens inside"""
    coming, accepted, ended = list(clients), [], []

    def accept():
        if not coming:
            return None
        assert len(accepted) - len(ended) < limit, "crowd"
        accepted.append(coming.pop(0))
        return accepted[-1]

    def inside(client):
        try:
            talk(client)
        finally:
            ended.append(client)

    serve(accept, inside, limit)
    assert len(ended) == len(clients), "early"


def schedules_two_inside():
    both = threading.Barrier(2)
    served(["ann", "bob"], 2, lambda client: both.wait())


def schedules_one_after_the_other():
    served(["ann", "bob"], 1, lambda client: None)


def schedules_the_first_fails():
    threading.excepthook = lambda failed: None

    def talk(client):
        if client == "ann":
            raise ConnectionResetError

    served(["ann", "bob"], 1, talk)


def schedules_the_first_exits():
    def talk(client):
        if client == "ann":
            raise SystemExit

    served(["ann", "bob"], 1, talk)


def judge_the_first_exits(outcomes):
    for one in outcomes:
        if one.ending == "hang":
            refuse("exits", one)
        said = one.complaint.removeprefix("AssertionError: ")
        if said in ("crowd", "early"):
            refuse(said, one)
        if one.fails:
            refuse("error", one, said)
