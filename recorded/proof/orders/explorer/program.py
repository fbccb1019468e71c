"""A program to be explored: its source, with its accesses made visible."""

from dataclasses import dataclass, field

from recorded.proof.orders.explorer.instrument import instrument


@dataclass
class Program:
    """alike: patterns of names of actors that may stand for each other
    gil: it claims to hold on builds with a GIL only, where `n += 1` of a global variable is one step.

    code: what is run; places: of each number of an access, its line, its column and what is written there
    """

    path: str
    source: str
    gil: bool = False
    alike: tuple[str, ...] = ()
    code: object = field(init=False)
    places: list[tuple[int, int, str]] = field(init=False)

    def __post_init__(self) -> None:
        self.code, self.places = instrument(self.source, self.path, self.gil)
