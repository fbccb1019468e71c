"""How many schedules there are: each run stands for all that differ from it only in the order of what commutes."""

from recorded.proof.orders.explorer.plan import actor_of
from recorded.proof.orders.explorer.touches import conflict
from recorded.proof.orders.explorer.vectors import Vectors

# to begin and to end, to start and to join a thread are no turns that somebody could take another way
SILENT = ("begin", "start", "end", "join", "exit")
STATES = 200_000  # of the count of one run; beyond, it is not counted


class Uncounted(Exception):
    """There are too many schedules to count."""


def turns_of(trace: dict) -> list[int]:
    """The numbers of the operations of a run that another thread could notice: what its schedule consists of."""
    events = trace["events"]
    users: dict[str, dict[str, set[str]]] = {}
    announced = [(actor_of(move), touches) for move, (_, touches, *_) in trace["left"].items()]
    for actor, touches in [*((event[0], event[2]) for event in events if event), *announced]:
        for thing, mode in touches:
            users.setdefault(thing, {}).setdefault(actor, set()).add(mode)
    return [
        number
        for number, event in enumerate(events)
        if event and event[1] not in SILENT and any(_is_shared(event[0], *touch, users) for touch in event[2])
    ]


def _is_shared(actor: str, thing: str, mode: str, users: dict[str, dict[str, set[str]]]) -> bool:
    others = [modes for other, modes in users[thing].items() if other != actor]
    return any(conflict(mode, other) for modes in others for other in modes)


def schedules_of(trace: dict, vectors: Vectors) -> int:
    """How many schedules a run stands for: the linear extensions of its turns. Raises Uncounted."""
    events, turns = trace["events"], turns_of(trace)
    of_actor: dict[str, list[int]] = {}
    for number in turns:
        of_actor.setdefault(events[number][0], []).append(number)
    actors = sorted(of_actor)
    # of each turn, how many turns of each actor come before it
    before = {
        n: [sum(_comes_before(m, n, events, vectors) for m in of_actor[actor]) for actor in actors] for n in turns
    }
    ways = {tuple(0 for _ in actors): 1}
    for _ in turns:
        after: dict[tuple[int, ...], int] = {}
        for done, count in ways.items():
            for place, actor in enumerate(actors):
                row = of_actor[actor]
                if done[place] < len(row):
                    needed = before[row[done[place]]]
                    if all(n <= d for p, (n, d) in enumerate(zip(needed, done, strict=True)) if p != place):
                        step = (*done[:place], done[place] + 1, *done[place + 1 :])
                        after[step] = after.get(step, 0) + count
        if len(after) > STATES:
            raise Uncounted
        ways = after
    return sum(ways.values())


def _comes_before(one: int, other: int, events: list, vectors: Vectors) -> bool:
    actor = events[one][0]
    return one != other and vectors.of_event[other].get(actor, 0) >= vectors.of_event[one][actor]
