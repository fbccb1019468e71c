# /// script
# [tool.recorded]
# timeline = false
# timeout = 90
# [[tool.recorded.differs]]
# build = "free-threaded"
# run = "3.15t"
# why.en = "without a GIL another thread comes between two steps"
# why.zh = "没有 GIL，别的线程会插进两步之间"
# ///
from collections.abc import Callable
from threading import Barrier, Thread

ZEROS = [0] * 2_000_000


def by_setdefault(owner: dict, key: int, me: int) -> bool:
    return owner.setdefault(key, me) == me


def by_pop(table: dict, key: int, me: int) -> bool:
    return table.pop(key, "gone") != "gone"


def by_del(table: dict, key: int, me: int) -> bool:
    try:
        del table[key]
    except KeyError:
        return False
    return True


def by_remove(members: set, key: int, me: int) -> bool:
    try:
        members.remove(key)
    except KeyError:
        return False
    return True


def default_in_two_steps(owner: dict, key: int, me: int) -> bool:
    if key in owner:
        return False
    _ = 1 in ZEROS  # (1)!
    owner[key] = me
    return True


def pop_in_two_steps(table: dict, key: int, me: int) -> bool:
    if key not in table:
        return False
    _ = 1 in ZEROS
    table.pop(key, None)
    return True


def one_winner(gets: Callable, kind: Callable, keys: range) -> bool:
    def run(me: int) -> None:
        both_ready.wait()
        got.append([gets(table, key, me) for key in keys])

    table, both_ready, got = kind(keys), Barrier(2), []
    workers = [Thread(target=run, args=(me,)) for me in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return all(one != other for one, other in zip(*got, strict=True))  # (2)!


WAYS = {
    "d.setdefault(k, me)": (lambda keys: {}, by_setdefault, 3_000),
    "d.pop(k)": (dict.fromkeys, by_pop, 3_000),
    "del d[k]": (dict.fromkeys, by_del, 3_000),
    "s.remove(k)": (set, by_remove, 3_000),
    "if k not in d: d[k] = me": (lambda keys: {}, default_in_two_steps, 2),
    "if k in d: d.pop(k, None)": (dict.fromkeys, pop_in_two_steps, 2),
}
for line, (kind, gets, number) in WAYS.items():
    tries = 3 if number > 2 else 20
    once = all(one_winner(gets, kind, range(number)) for _ in range(tries))
    print(f"{line:25}", "one winner a key" if once else "two winners")
