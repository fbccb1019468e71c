import random
from collections import Counter
from collections.abc import Callable

CLIENTS, TICKS = 100, 1000
WORK_PER_TICK, TO_READ_ONE, TO_ANSWER_ONE = 40, 1, 3


def answered(requests: int) -> int:
    """How many of the requests of one tick the server can answer."""
    left = WORK_PER_TICK - requests * TO_READ_ONE  # (1)!
    return min(requests, max(0, left // TO_ANSWER_ONE))


def simulate(delay: Callable[[int], int]) -> str:
    attempts_due = {0: [1] * CLIENTS}
    sent = Counter()
    for tick in range(TICKS):
        attempts = attempts_due.pop(tick, [])
        sent[tick] = len(attempts)
        for attempt in attempts[answered(len(attempts)) :]:
            attempts_due.setdefault(tick + delay(attempt), []).append(attempt + 1)
        if not attempts_due:
            return f"all served by tick {tick}, {sent.total()} requests"
    unserved = sum(len(attempts) for attempts in attempts_due.values())
    return f"{unserved} of {CLIENTS} never served, {sent.total()} requests"


def at_once(attempt: int) -> int:
    return 1


def doubling(attempt: int) -> int:
    return min(2**attempt, 64)


def doubling_with_jitter(attempt: int) -> int:
    return random.randint(1, doubling(attempt))  # (2)!


random.seed(1)
for delay in at_once, doubling, doubling_with_jitter:
    print(f"{delay.__name__}: {simulate(delay)}")
    #> at_once: 100 of 100 never served, 100000 requests
    #> doubling: 100 of 100 never served, 2000 requests
    #> doubling_with_jitter: all served by tick 32, 438 requests
good = 0
for seed in range(100):  # (3)!
    random.seed(seed)
    good += simulate(doubling_with_jitter).startswith("all served")
print(f"{good} of 100 seeds end well")
#> 100 of 100 seeds end well
