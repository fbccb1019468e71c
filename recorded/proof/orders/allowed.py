"""Which orders a record allows, and which can come: both as sets of sequences of (actor, text), with what the header
lets vary replaced."""

from collections.abc import Iterable
from itertools import groupby

from recorded.model.header import Header
from recorded.model.record import Line as RecordLine
from recorded.model.record import Run
from recorded.model.world import World
from recorded.proof.orders.explorer.classes import Class
from recorded.proof.orders.explorer.extensions import orders_of
from recorded.runner.compare import mask, pooled
from recorded.runner.observe import fold_tracebacks

LIMIT = 20_000  # orders of one program; beyond, they are too many to compare

Order = tuple[tuple[str, str], ...]


class TooMany(Exception):
    """There are too many orders to compare."""


def key_of(actor: str, text: str, header: Header) -> tuple[str, str]:
    """What makes two lines the same."""
    return pooled(actor, header), mask(text, header)


def allowed_orders(record: Run, header: Header) -> set[Order]:
    """The orders that the marks of a record allow. Raises TooMany."""
    orders: set[Order] = {()}
    for group, members in groupby(record.lines, key=lambda line: line.group if line.group is not None else object()):
        part = list(members)
        keys = [key_of(line.actor, line.text, header) for line in part]
        if isinstance(group, int):
            before = [_promised(part, place, header) for place in range(len(part))]
            tails = orders_of(keys, before, LIMIT + 1)
        else:
            tails = {tuple(keys)}
        if len(orders) * len(tails) > LIMIT:
            raise TooMany
        orders = {(*order, *tail) for order in orders for tail in tails}
    return orders


def _promised(part: list[RecordLine], place: int, header: Header) -> frozenset[int]:
    """The lines of a concurrent group that a line must come after."""
    line = part[place]
    actor = pooled(line.actor, header)
    own = () if actor in header.pool else (actor,)
    return frozenset(
        j
        for j, other in enumerate(part[:place])
        if set(other.chains) & set(line.chains) or pooled(other.actor, header) in own
    )


def possible_runs(classes: Iterable[Class], header: Header, world: World) -> dict[tuple, Run]:
    """A run for each order that can come, by that order, standard error and ending. Raises TooMany."""
    found: dict[tuple, Run] = {}
    for one in classes:
        labels = [(line.actor, line.stream, line.text) for line in one.lines]
        orders = orders_of(labels, one.before, LIMIT + 1)
        if len(orders) > LIMIT or len(found) > LIMIT:
            raise TooMany
        for order in orders:
            run = run_of_order(order, one.ending, world)
            keys = tuple(key_of(line.actor, line.text, header) for line in run.lines)
            found.setdefault((keys, tuple(mask(text, header) for text in run.stderr), run.ending), run)
    return found


def run_of_order(order: Iterable[tuple[str, str, str]], ending: str, world: World) -> Run:
    """The run in which lines (actor, stream, text) come in this order."""
    lines, stderr = [], ""
    for actor, stream, text in order:
        if stream == "out":
            lines.append(RecordLine(0.0, actor, text))
        else:
            stderr += text
    return Run(world.python, world.system, tuple(lines), fold_tracebacks(stderr), ending, build=world.build)
