"""The orders of a class: the linear extensions of its partial order."""

from collections.abc import Hashable, Sequence, Set


def orders_of(labels: Sequence[Hashable], before: Sequence[Set[int]], limit: int) -> set[tuple]:
    """All sequences in which labelled items may come, each after those that are before it; at most about `limit`.

    Sequences that look alike count as one: items with the same label are interchangeable.
    """
    found: set[tuple] = set()
    seen: set[tuple] = set()
    stack: list[tuple[frozenset[int], tuple]] = [(frozenset(), ())]
    while stack and len(found) < limit:
        done, order = stack.pop()
        if len(done) == len(labels):
            found.add(order)
            continue
        for i, label in enumerate(labels):
            if i not in done and before[i] <= done:
                step = (done | {i}, (*order, label))
                if step not in seen:
                    seen.add(step)
                    stack.append(step)
    return found
