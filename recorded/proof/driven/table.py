"""The states as a table of numbers, small enough to be sent to a reader."""

from collections.abc import Hashable, Sequence

from recorded.proof.driven.state import OVER, Standing
from recorded.proof.driven.walk import Walked


class _Kept(list):
    """Keeps each value once, and knows it by its number."""

    def number(self, value: Hashable) -> int:
        if value not in self:
            self.append(value)
        return self.index(value)


def table(found: Walked) -> dict:
    """As recorded.model.driven reads it. Left out is what is the same in every state, and who never has a turn."""
    driven = {name for ways in found.ways for name in ways}
    actors = [name for name in dict.fromkeys(n for state in found.states for n, _ in state.standing) if name in driven]
    shared = _varied([state.shared for state in found.states])
    things = _varied([tuple(((t.name, t.kind), t.value) for t in state.things) for state in found.states])
    standings, values, holdings, said, endings = _Kept(), _Kept(), _Kept(), _Kept(), _Kept()
    rows = []
    for state, ways in zip(found.states, found.ways, strict=True):
        standing = dict(state.standing)
        row: list = [[standings.number(_listed(standing.get(name, OVER))) for name in actors]]
        row.append(values.number(_row(dict(state.shared), shared)))
        row.append(holdings.number(_row({(t.name, t.kind): t.value for t in state.things}, things)))
        row.append(said.number(state.printed))
        row.append([ways.get(name, -1) for name in actors])
        if state.ending:
            row.append(endings.number((state.ending, state.complaint)))
        rows.append(row)
    return {
        "actors": actors,
        "shared": shared,
        "things": things,
        "standings": standings,
        "values": values,
        "holdings": holdings,
        "said": said,
        "endings": endings,
        "states": rows,
    }


def _listed(standing: Standing) -> tuple:
    return standing.line, standing.does, standing.what, int(standing.can), standing.local, standing.found


def _varied(rows: list[tuple[tuple[Hashable, str], ...]]) -> list:
    """The names whose values are not the same in all rows, in the order of the program."""
    values: dict[Hashable, set] = {}
    for row in rows:
        for name, value in row:
            values.setdefault(name, set()).add(value)
    return [name for name, of in values.items() if len(of) > 1 or len(rows) > sum(name in dict(row) for row in rows)]


def _row(values: dict, names: Sequence[Hashable]) -> tuple[str | None, ...]:
    return tuple(values.get(name) for name in names)
