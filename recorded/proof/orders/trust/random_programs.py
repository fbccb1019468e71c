"""Small random programs whose threads share all kinds of things, for checking the search against brute force.

    python -m recorded.proof.orders.trust.random_programs SEED [--several N] [--step N]

Each program is explored with and without reduction; both must find the same orders. Named are the programs for which
they do not; then it ends with exit code 1. Run under the Python whose behaviour is in question; standard library only.
"""

from pathlib import Path

from recorded.proof.orders.explorer.barrier import FINER
from recorded.proof.orders.explorer.extensions import orders_of
from recorded.proof.orders.explorer.plan import Plan
from recorded.proof.orders.explorer.program import Program
from recorded.proof.orders.explorer.replay import Theatre
from recorded.proof.orders.explorer.search import Findings, explore
from recorded.proof.orders.explorer.twins import WHO
from recorded.proof.orders.trust.random_sources import HEAD, KINDS, source_of
from recorded.proof.orders.trust.seeds import check_from, from_a_seed

LIMIT = 800  # runs of one program by brute force
ORDERS = 20_000

Orders = set[tuple]


def brute_force(theatre: Theatre, explored: Program, clock: str, visible: frozenset) -> tuple[Orders, int] | None:
    """What every single schedule can print, and how many there are. None beyond the limit.

    Only what nobody can notice is not tried at all times: it is done at once.
    """
    noticed = any(text in explored.source for text in ("join(0", "active_count"))
    silent = {"begin"} if noticed else {"begin", "start", "end", "join"}
    found: Orders = set()
    stack: list[tuple[str, ...]] = [()]
    runs = 0
    while stack:
        moves = stack.pop()
        runs += 1
        if runs > LIMIT:
            return None
        trace = theatre.run(explored, Plan(moves, {}, clock, visible))
        chosen = [move for _, _, move in trace["nodes"]]
        for at in range(len(moves), len(chosen)):
            able = {move: kind for move, (kind, _, able, _) in trace["nodes"][at][0].items() if able}
            at_once = [move for move, kind in able.items() if kind in silent]
            if at_once and chosen[at] != at_once[0]:
                stack.append((*chosen[:at], at_once[0]))
                break
            if not at_once:
                stack += [(*chosen[:at], move) for move in able if move != chosen[at]]
        else:
            found |= printed(trace, silent)
    return found, runs


def printed(trace: dict, silent: set[str]) -> Orders:
    """The orders in which a single schedule can print: a line comes between its actor's operation before it and the one
    after it, so it is before another line only if that operation after it comes before the other's one before. A silent
    operation was done too early, and says nothing."""
    at: dict[str, list[int]] = {}
    for number, event in enumerate(trace["events"]):
        if event is not None:
            at.setdefault(event[0], [-1]).append(number)
    ticks = [number for number, event in enumerate(trace["events"]) if event is None]
    end = len(trace["events"])
    spans = []
    for actor, count, *_ in trace["prints"]:
        row = at.get(actor, [-1])
        first, last = row[count], row[count + 1] if count + 1 < len(row) else end
        if last < end and trace["events"][last][1] in silent:
            last = end
        # nobody prints later than the tick of the clock after his operation
        spans.append((first, min([last, *[tick for tick in ticks if tick > first]])))
    actors = [line[0] for line in trace["prints"]]
    before = [{j for j in range(i) if actors[j] == actors[i] or spans[j][1] <= spans[i][0]} for i in range(len(spans))]
    labels = [(name, stream, last_line(text)) for _, _, name, _, stream, text in trace["prints"]]
    return {(trace["ending"], order) for order in orders_of(labels, before, ORDERS)}


def orders_in(findings: Findings) -> Orders:
    """The orders that a search has found."""
    found: Orders = set()
    for one, _ in findings.classes.values():
        labels = [(line.actor, line.stream, last_line(line.text)) for line in one.lines]
        found |= {(one.ending, order) for order in orders_of(labels, one.before, ORDERS)}
    return found


def last_line(text: str) -> str:
    """All that matters of a traceback."""
    return text.rstrip().rpartition("\n")[2]


def renamed(orders: Orders) -> Orders:
    """Orders in which the workers of a pool have one name."""
    return {(ending, tuple(("w" if a.startswith("w_") else a, s, t) for a, s, t in order)) for ending, order in orders}


def check(theatre: Theatre, seed: int, folder: Path) -> dict:
    """Explore one program twice; what came of it. Every fifth one under an ideal clock, every seventh by brute force
    that takes every access of a variable for a step, racing or not."""
    kind = KINDS[seed % len(KINDS)]
    clock = "ideal" if seed % 5 == 0 else "any"
    path = folder / f"program_{seed}.py"
    path.write_text(HEAD + source_of(seed, kind), encoding="utf-8")
    explored = Program(str(path), path.read_text(encoding="utf-8"), alike=("w_*",))
    findings = explore(theatre, explored, clock, 20)
    mine = orders_in(findings)
    found = {"seed": seed, "kind": kind, "clock": clock, "orders": len(mine), "schedules": findings.schedules}
    if findings.incomplete:
        return found | {"unjudged": findings.incomplete}
    if kind == "pool":  # its own code takes more steps than brute force can try: at least nobody is taken for another
        plain = explore(theatre, explored, clock, 20, frozenset({WHO}))
        theirs = None if plain.incomplete else (orders_in(plain), plain.schedules)
    else:
        places = set(range(len(explored.places))) if seed % 7 == 0 else set()
        theirs = brute_force(theatre, explored, clock, frozenset(findings.visible | places | {FINER, WHO}))
    if theirs is None:
        return found | {"unjudged": "too many schedules"}
    one, other = renamed(mine), renamed(theirs[0])
    found["brute"] = theirs[1]
    return found | {"missing": sorted(map(repr, other - one))[:3], "extra": sorted(map(repr, one - other))[:3]}


def main() -> None:
    """Check programs from a seed on, until so many with several orders were judged."""
    chosen = from_a_seed("several", "programs with several orders that are to be judged")
    check_from(chosen, chosen.several, check, lambda found: "unjudged" not in found and found["orders"] > 1)


if __name__ == "__main__":
    main()
