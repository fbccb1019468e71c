import threading
from collections import defaultdict


class OrderedLock:
    """Remembers which lock was taken while which was held, and refuses what closes a circle."""

    after: defaultdict[str, set[str]] = defaultdict(set)
    guard = threading.Lock()
    mine = threading.local()

    def __init__(self, name: str) -> None:
        self.name, self.lock = name, threading.Lock()

    def way(self, start: str, goal: str) -> list[str]:
        """The locks from start to goal, each taken while the one before it was held."""
        found, ways = [start], {start: [start]}
        for lock in found:
            for step in sorted(self.after[lock] - ways.keys()):
                found.append(step)
                ways[step] = [*ways[lock], step]
        return ways.get(goal, [])

    def __enter__(self) -> None:
        held = vars(self.mine).setdefault("held", [])
        with self.guard:
            for other in held:
                if way := self.way(self.name, other):
                    raise RuntimeError(" > ".join([*way, self.name]))
                self.after[other].add(self.name)
        self.lock.acquire()
        held.append(self.name)

    def __exit__(self, *exception: object) -> None:
        self.mine.held.remove(self.name)
        self.lock.release()


def transfer(giver: OrderedLock, taker: OrderedLock) -> None:
    try:
        with giver, taker:
            print(f"{giver.name} to {taker.name}: done")
    except RuntimeError as circle:
        print(f"{giver.name} to {taker.name}: refused, {circle}")


ann, bob, eve = OrderedLock("Ann"), OrderedLock("Bob"), OrderedLock("Eve")
for accounts in ((ann, bob), (bob, eve), (eve, ann)):
    thread = threading.Thread(target=transfer, args=accounts, name=f"from {accounts[0].name}")
    thread.start()
    thread.join()  # (1)!
