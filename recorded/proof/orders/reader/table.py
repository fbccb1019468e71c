"""A schedule as a table: a column for each thread, a row for each turn, the program's lines in the cells."""

from recorded.proof.orders.explorer.plan import Plan
from recorded.proof.orders.explorer.program import Program
from recorded.proof.orders.explorer.replay import Theatre
from recorded.proof.orders.reader.counting import turns_of

WIDEST = 38  # characters of a cell


def table(theatre: Theatre, program: Program, moves: tuple[str, ...], visible: frozenset) -> str:
    """The schedule with these moves. Raises ValueError if the program does not do the same again."""
    names: dict[str, str] = {}

    def note_names(stage: object, actor: object) -> None:
        names.update((one.id, one.name()) for one in stage.actors)

    plan = Plan(moves, {}, "any", visible, program.alike, watched=True)
    trace = theatre.run(program, plan, note_names)
    if trace["ending"] == "diverged":
        raise ValueError("the same choices did not lead to the same run: something is not modelled")
    rows = rows_of(trace, program)
    columns = list(dict.fromkeys(sorted(actor for actor, _ in rows)))
    widths = {actor: _width(actor, rows, names) for actor in columns}
    lines = ["  ".join(names[actor].ljust(widths[actor]) for actor in columns)]
    lines.append("  ".join("-" * widths[actor] for actor in columns))
    for actor, cell in rows:
        lines.append("  ".join((_cut(cell) if actor == column else "").ljust(widths[column]) for column in columns))
    return "\n".join(line.rstrip() for line in lines)


def rows_of(trace: dict, program: Program) -> list[tuple[str, str]]:
    """(actor, cell) of each turn and of each printed line, in the order of the run; what waits for ever comes last."""
    source = program.source.splitlines()
    turns, counts = set(turns_of(trace)), {}
    prints: dict[tuple[str, int], list[str]] = {}
    for actor, count, _, _, stream, text in trace["prints"]:
        said = f"prints {text}" if stream == "out" else text.rstrip().rpartition("\n")[2]
        prints.setdefault((actor, count), []).append(said)
    rows = []
    for number, event in enumerate(trace["events"]):
        actor, kind, _, _, place = event
        counts[actor] = counts.get(actor, 0) + 1
        if number in turns:
            rows.append((actor, _cell(kind, place, program, source)))
        rows += [(actor, said) for said in prints.get((actor, counts[actor]), [])]
    if trace["ending"] == "hang":
        rows += [(actor, f"waits for ever: {kind}") for actor, (kind, *_) in sorted(trace["left"].items())]
    return rows


def _cell(kind: str, place: tuple, program: Program, source: list[str]) -> str:
    line, at = (place[1], place[2]) if place else (0, None)
    if at is not None:  # an access
        line, _, what = program.places[at]
        kind = f"{kind}s {what.removesuffix(' =').removeprefix('what is in ')}"
    if not 0 < line <= len(source):
        return kind
    return f"{line}: {source[line - 1].strip()}  [{kind}]" if at is None else f"{line}: {kind}"


def _width(actor: str, rows: list[tuple[str, str]], names: dict[str, str]) -> int:
    return max(len(names[actor]), *(len(_cut(cell)) for one, cell in rows if one == actor))


def _cut(cell: str) -> str:
    return cell if len(cell) <= WIDEST else cell[: WIDEST - 1] + "…"
