"""Compares the orders that are found for random programs of tasks with what the library's own loop does.

    python -m recorded.proof.orders.trust.random_tasks SEED [--several N] [--step N]

The library's loop runs each program thousands of times with a clock that jumps, and that is late by chance at each
look: every order that comes must have been found, and every order that was found must come. Named are the programs for
which it is not so; then it ends with exit code 1.
"""

import asyncio
import io
import random
import sys
import types
from pathlib import Path

from recorded.proof.exercises.instant import Instant, Stuck
from recorded.proof.orders.explorer.replay import Theatre
from recorded.proof.orders.tasks.search import actor, explore
from recorded.proof.orders.trust.seeds import check_from, from_a_seed

RUNS = 20_000
MOST = 12  # orders; some of more would come by chance too seldom
DELAYS = (0.0, 0.0, 0.0, 0.0, 0.02, 0.06, 0.11, 0.13, 0.21, 0.35)  # seconds by which it is late
CLOCKS = ("any", "any", "margin 0.1", "ideal")
HEAD = """\
import asyncio
def say(what):
    print(what)
async def attempt(waiting):
    try:
        return await waiting
    except (Exception, asyncio.CancelledError) as error:
        return type(error).__name__
"""
STEPS = """
    await asyncio.sleep(0.1); say('slept')
    await asyncio.sleep(0.2); say('slept long')
    await asyncio.sleep(0)
    say('now')
    await event.wait(); say('after')
    event.set(); say('set')
    event.clear()
    async with lock: await asyncio.sleep(0.1); say('in')
    async with sem: await asyncio.sleep(0.1); say('passed')
    await q.put(me); say('put')
    say(await attempt(asyncio.wait_for(q.get(), 0.1)))
    say(await attempt(asyncio.wait_for(event.wait(), 0.2)))
    async with asyncio.timeout(0.3): say(await attempt(asyncio.sleep(0.3, 'whole')))
    async with cond: cond.notify_all(); say('notify')
    say(await attempt(asyncio.wait_for(asyncio.sleep(0.1, 'in time'), 0.1)))
    asyncio.get_running_loop().call_later(0.1, event.set)
    tasks[0].cancel()
"""


def source_of(seed: int) -> str:
    """A random program: two or three tasks, each with a few steps at what they share."""
    rng = random.Random(seed)
    steps = [row.strip() for row in STEPS.strip().splitlines()]
    names = ("A", "B", "C")[: rng.choice((2, 2, 3))]
    lines = [HEAD, "async def main():", "    lock, event, cond = asyncio.Lock(), asyncio.Event(), asyncio.Condition()"]
    lines.append("    sem, q, tasks = asyncio.Semaphore(1), asyncio.Queue(1), []")
    for name in names:
        count = rng.choice((1, 2, 2)) if len(names) == 2 else 1
        lines += [f"    async def {name}(me='{name}'):", *[f"        {step}" for step in rng.choices(steps, k=count)]]
    lines.append(f"    tasks += [asyncio.create_task(f(), name=f.__name__) for f in ({', '.join(names)},)]")
    lines.append("    say(len(await asyncio.gather(*tasks, return_exceptions=True)))")
    return "\n".join([*lines, "asyncio.run(main())", ""])


class Late(Instant):
    """The library's loop with a clock that is late by chance: by less than `late` seconds in all, None for any."""

    def __init__(self, rng: random.Random, late: float | None) -> None:
        super().__init__()
        self._rng, self._left, self._rounds, self._busy = rng, late, 0, rng.random()

    def time(self) -> float:
        if self._rng.random() < self._busy:
            delay = self._rng.choice(DELAYS)
            if self._left is not None:
                delay = min(delay, self._left)
                self._left -= delay
            self._now += delay
        return self._now

    def call_at(self, when, *arguments, **options):
        """Of two timers that are due together, either is first."""
        return super().call_at(when + self._rng.uniform(-1, 1) * 1e-7, *arguments, **options)

    def _run_once(self) -> None:
        self._rounds += 1
        if self._rounds > 2000:
            raise SystemExit("too long")
        super()._run_once()


def order_of(path: str, code: types.CodeType, rng: random.Random, late: float | None) -> tuple:
    """What one run prints on the library's loop, and how it ends."""
    said: list[tuple[str, str]] = []
    module = {
        "__name__": "__main__",
        "__file__": path,
        "print": lambda text: said.append((main_or(actor()), str(text))),
    }
    kept, asyncio.events.new_event_loop = asyncio.events.new_event_loop, lambda: Late(rng, late)
    ending = "exit 0"
    try:
        exec(code, module)
    except Stuck:
        ending = "hang"
    finally:
        asyncio.events.new_event_loop = kept
    # what is cancelled when a run that hangs is cleared away is no part of it
    return ending, tuple(said)


def main_or(name: str) -> str:
    """A task's name, if it has one of its own: the library goes on counting tasks from run to run."""
    return "main" if name.startswith("Task-") else name


def check(_: Theatre, seed: int, folder: Path) -> dict:
    """Explore one program and let it run; what came of it."""
    clock, source = CLOCKS[seed % len(CLOCKS)], source_of(seed)
    found = explore(str(folder / f"tasks_{seed}.py"), source, clock, 20)
    told = {"seed": seed, "kind": "tasks", "clock": clock, "schedules": found.schedules}
    if found.incomplete:
        return told | {"unjudged": found.incomplete, "orders": 0}
    mine = {
        (one.ending, tuple((main_or(line.actor), line.text) for line in one.lines)) for one in found.classes.values()
    }
    if len(mine) > MOST:
        return told | {"unjudged": "too many orders to come by chance", "orders": len(mine)}
    code, rng = compile(source, f"tasks_{seed}.py", "exec"), random.Random(seed)
    late = None if clock == "any" else 0.0 if clock == "ideal" else float(clock.split()[1]) - 1e-3
    came: set[tuple] = set()
    for _ in range(RUNS):
        came.add(order_of("", code, rng, late))
        if came == mine and len(came) > 1:
            break
    return told | {
        "orders": len(mine),
        "missing": sorted(map(repr, came - mine))[:3],
        "extra": sorted(map(repr, mine - came))[:3],
    }


def main() -> None:
    """Check programs from a seed on, until so many with several orders were judged."""
    chosen = from_a_seed("several", "programs with several orders that are to be judged")
    sys.stderr = io.StringIO()  # the library says there what it thinks of runs that hang
    check_from(chosen, chosen.several, check, lambda found: "unjudged" not in found and found["orders"] > 1)


if __name__ == "__main__":
    main()
