"""What a measuring program found: ratios over its rounds, within the bounds that its header states."""

import json
import re
import tomllib
from dataclasses import asdict, dataclass, field
from statistics import median

NO_GIL = ", no GIL"  # ends the name of a row that was measured on the free-threaded build
BLOCK = re.compile(r"^# /// script\n((?:#(?: .*)?\n)+?)# ///\n", re.MULTILINE)


class FigureError(ValueError):
    """A measurement that does not show what its page says; names the program, the row and the bounds."""


@dataclass(frozen=True)
class Stated:
    """What a program's header states.

    unit: what the ratios are multiples of, if it has a row of its own
    cores: how many processors it needs for itself
    per: of how many the amount is told; ratios are those of one
    bounds: least and most of each row, in the order of the rows
    """

    unit: str = ""
    cores: int = 1
    per: int = 1
    bounds: dict[str, tuple[float, float]] = field(default_factory=dict)

    @property
    def both_builds(self) -> bool:
        """Whether it is measured without a GIL, too."""
        return any(name.endswith(NO_GIL) for name in self.bounds)


@dataclass(frozen=True)
class Row:
    """One thing that was measured: its ratio (median, least and most of the rounds) and bounds of the ratio.

    amount: the median of what it took, with its unit; missing: why it was not measured
    """

    name: str
    ratio: float = 1.0
    least: float = 1.0
    most: float = 1.0
    rounds: int = 0
    amount: str = ""
    bounds: tuple[float, float] | None = None
    missing: str = ""

    @property
    def holds(self) -> bool:
        """Whether its ratio lies within its bounds."""
        return bool(self.missing) or self.bounds is None or self.bounds[0] <= self.ratio <= self.bounds[1]


@dataclass(frozen=True)
class Figure:
    """The rows, by whom and where they were measured, and of how many the amounts are."""

    rows: tuple[Row, ...]
    machine: dict[str, str | float]
    per: int = 1

    def packed(self) -> dict:
        """As JSON has it, with the numbers as text for those who only show them."""
        rounds = sorted({row.rounds for row in self.rows if not row.missing})
        said_rounds = "–".join(str(count) for count in dict.fromkeys([rounds[0], rounds[-1]])) if rounds else "0"
        rows = [{**asdict(row), "said": spoken(row)} for row in self.rows]
        return {"rows": rows, "rounds": said_rounds, "per": self.per, "machine": self.machine}


def read_stated(source: str, name: str) -> Stated:
    """The header of a measuring program. Raises FigureError."""
    block = BLOCK.search(source)
    text = re.sub(r"^# ?", "", block[1], flags=re.MULTILINE) if block else ""
    table = tomllib.loads(text).get("tool", {}).get("measured")
    if not table or not table.get("bounds"):
        raise FigureError(f"{name}.py:1: the header states no bounds; write [tool.measured.bounds]")
    bounds = {row: (float(least), float(most)) for row, (least, most) in table.pop("bounds").items()}
    return Stated(**table, bounds=bounds)


def without_gil(output: str, stated: Stated) -> str:
    """What a program printed on the free-threaded build, in names that say so. Its unit is left out, and what it lacks
    there and states no bounds for."""
    lines = []
    for line in output.splitlines():
        printed = json.loads(line)
        name = printed["name"] + NO_GIL
        if printed["name"] != stated.unit and (name in stated.bounds or "missing" not in printed):
            lines.append(json.dumps({**printed, "name": name}) + "\n")
    return "".join(lines)


def read_rows(output: str, stated: Stated, name: str) -> tuple[Row, ...]:
    """The rows of what a program printed, one JSON object a line. Raises FigureError if rows and bounds disagree."""
    found: dict[str, list[dict]] = {}
    for line in output.splitlines():
        printed = json.loads(line)
        found.setdefault(printed["name"], []).append(printed)
    wanted = [*([stated.unit] if stated.unit in found else []), *stated.bounds]
    if set(wanted) != set(found):
        unlike = ", ".join(sorted(set(wanted) ^ set(found)))
        raise FigureError(f"{name}.py: rows and bounds disagree on {unlike}; state bounds for each row that is printed")
    return tuple(_row(row, found[row], stated) for row in wanted)


def _row(name: str, printed: list[dict], stated: Stated) -> Row:
    bounds = stated.bounds.get(name)
    if missing := printed[0].get("missing"):
        return Row(name, bounds=bounds, missing=missing)
    ratios = [one["ratio"] for one in printed]
    kind = next(kind for kind in _AMOUNTS if kind in printed[0])
    amount = said_amount(stated.per * median(one[kind] for one in printed), kind)
    ratio, least, most = (float(f"{value:.3g}") for value in (median(ratios), min(ratios), max(ratios)))
    return Row(name, ratio, least, most, len(printed), amount, bounds)


_AMOUNTS = {
    "seconds": ((1e-6, 1e-9, "ns"), (1e-3, 1e-6, "µs"), (1, 1e-3, "ms"), (float("inf"), 1, "s")),
    "bytes": ((2**10, 1, "B"), (2**20, 2**10, "KiB"), (2**30, 2**20, "MiB"), (float("inf"), 2**30, "GiB")),
}


def said_amount(value: float, kind: str) -> str:
    """Seconds or bytes with two digits that count."""
    size, unit = next((size, unit) for limit, size, unit in _AMOUNTS[kind] if value < limit)
    return f"{said(value / size)}\N{NO-BREAK SPACE}{unit}"


def said(value: float) -> str:
    """A number with two digits that count, without an exponent."""
    if value >= 9.95:
        return f"{float(f'{value:.2g}') if value < 100 else float(f'{value:.3g}'):,.0f}"
    rounded = float(f"{value:.2g}")
    return f"{rounded:.8f}".rstrip("0").rstrip(".")


def spoken(row: Row) -> dict[str, str]:
    """A row's numbers as text."""
    bounds = f"{said(row.bounds[0])}–{said(row.bounds[1])}" if row.bounds else ""
    if row.missing:
        return {"ratio": "–", "range": "", "bounds": bounds, "amount": row.missing}
    spread = "" if row.rounds == 1 or row.least == row.most else f"{said(row.least)}–{said(row.most)}"
    return {"ratio": said(row.ratio), "range": spread, "bounds": bounds, "amount": row.amount}


def table(figure: Figure) -> str:
    """The rows as plain text."""
    rows = [(row.name, *spoken(row).values()) for row in figure.rows]
    measured = "measured" if figure.per == 1 else f"per {figure.per:,}"
    lines = [("", "ratio", "range", "bounds", measured), *rows]
    widths = [max(len(line[column]) for line in lines) for column in range(5)]
    pads = ["  ".join([f"{line[0]:{widths[0]}}", *(f"{line[n]:>{widths[n]}}" for n in range(1, 5))]) for line in lines]
    machine = figure.machine
    return "\n".join(
        [
            *(pad.rstrip() for pad in pads),
            f"{machine['python']} on {machine['system']}, {machine['cores']} × {machine['processor']},"
            f" processors free: {machine['free']}, {machine['seconds']} s",
        ]
    )
