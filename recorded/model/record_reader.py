"""Reads the text of a record and says where it is wrong: the file, the line and the mend."""

import re
from functools import lru_cache
from pathlib import Path

from recorded.model.record import Line, RecordError, Run
from recorded.model.text import strange_character
from recorded.model.timeline import TimelineError, lanes_left_out, parse_events
from recorded.model.world import World, WorldError, parse_world

_LINE = re.compile(r" *(\d+\.\d{3}) (?:\|([a-z]*))? *(.+?) *>(?: (.*))?")
_END = re.compile(r"(exit -?\d+|hang) after (\d+\.\d{3}) s")


def is_line(row: str) -> bool:
    """Whether this row of a `.run` file is a printed line."""
    return not row.startswith(("!", "=")) and bool(_LINE.fullmatch(row))


# a book that is built reads a record once for each language and each of its uses
@lru_cache(maxsize=2048)
def parse_run(text: str, path: Path) -> Run:
    """Read the text of a `.run` file. Raises RecordError; `path` is only for its message."""
    reader = _Reader(path)
    for row in text.removesuffix("\n").split("\n"):
        reader.take(row)
    return reader.run()


class _Reader:
    """Takes the rows of a record in order: its head, printed lines, standard error, its end, its timeline."""

    def __init__(self, path: Path) -> None:
        self.path, self.number, self.last = path, 0, ""
        self.world: World | None = None
        self.end: re.Match | None = None
        self.lines: list[Line] = []
        self.places: list[int] = []  # of the lines, in the file
        self.stderr: list[str] = []
        self.events: list[str] = []
        self.group = 0

    def fail(self, problem: str, line: int = 0) -> RecordError:
        return RecordError(self.path, line or self.number, problem)

    def take(self, row: str) -> None:
        """Take the next row in. Raises RecordError."""
        self.number += 1
        if strange := strange_character(row):
            raise self.fail(f"no record can hold the character {strange}")
        if self.last == "--" and not _is_marked(row):
            raise self.fail("a bar -- stands between two concurrent groups only", self.number - 1)
        if self.world is None:
            self.begin(row)
        elif self.end:
            self.take_event(row)
        elif row == "!" or row.startswith("! "):
            self.stderr.append(row[2:])
        elif found := _END.fullmatch(row):
            self.end = found
        elif not self.stderr:
            self.take_line(row)
        else:
            raise self.fail(f"not a line of standard error, nor the end: {row!r}")
        self.last = row

    def begin(self, row: str) -> None:
        try:
            self.world = parse_world(row)
        except WorldError as error:
            raise self.fail(str(error)) from None
        if not self.world:
            raise self.fail("the record has no head")

    def take_line(self, row: str) -> None:
        if row == "--":
            if not _is_marked(self.last):
                raise self.fail("a bar -- stands between two concurrent groups only")
            self.group += 1
            return
        found = _LINE.fullmatch(row)
        if not found:
            raise self.fail("a second head" if row.startswith("python ") else f"not a line of a record: {row!r}")
        seconds, mark, actor, text = found.groups()
        if self.lines and float(seconds) < self.lines[-1].seconds:
            raise self.fail(f"time runs backwards, from {self.lines[-1].seconds:.3f} to {seconds}")
        if mark is not None and self.last != "--" and not _is_marked(self.last):
            self.group += 1
        self.lines.append(Line(float(seconds), actor, text or "", None if mark is None else self.group, mark or ""))
        self.places.append(self.number)

    def take_event(self, row: str) -> None:
        if not row.startswith("= "):
            raise self.fail("a second end" if _END.fullmatch(row) else f"behind the end is no event: {row!r}")
        self.events.append(row[2:])

    def run(self) -> Run:
        """What the rows were. Raises RecordError."""
        if self.world is None or self.end is None:
            raise self.fail(f"the record has no {'end' if self.world else 'head'}", 1)
        try:
            lanes = parse_events(tuple(self.events))
        except TimelineError as error:
            line = self.number - len(self.events) + error.place + 1
            raise self.fail(error.problem, line) from None
        left_out = lanes_left_out(tuple(self.events))
        drawn = {lane.actor for lane in lanes}
        for place, line in zip(self.places, self.lines, strict=True):
            if lanes and not left_out and line.actor not in drawn:
                raise self.fail(f"{line.actor} prints, but has no lane in the timeline", place)
        for lane in lanes:
            printed = sum(line.actor == lane.actor for line in self.lines)
            if lane.prints and len(lane.prints) != printed:
                problem = f"{lane.actor} prints {printed} lines, its lane notes which line printed {len(lane.prints)}"
                raise self.fail(problem, self.row_of_lane(lane.actor) + 1)
        world, (ending, seconds) = self.world, self.end.groups()
        parts = tuple(self.lines), tuple(self.stderr), ending, float(seconds), lanes, left_out
        return Run(world.python, world.system, *parts, world.build, world.start)

    def row_of_lane(self, actor: str) -> int:
        """The number of the row in which the lane of an actor begins."""
        first = self.number - len(self.events) + 1
        rows = enumerate(self.events, first)
        return next(number for number, event in rows if event.startswith("lane ") and event.endswith(f" {actor}"))


def _is_marked(row: str) -> bool:
    """Whether this row is a line of a concurrent group."""
    found = _LINE.fullmatch(row)
    return bool(found) and found[2] is not None
