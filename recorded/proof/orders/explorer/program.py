"""A program to be explored: its source, with its accesses made visible."""

import ast
from dataclasses import dataclass, field

from recorded.proof.orders.explorer.instrument import instrument


@dataclass
class Program:
    """alike: patterns of names of actors that may stand for each other
    gil: it claims to hold on builds with a GIL only, where `n += 1` of a global variable is one step.

    assigned: names of attributes that it assigns or deletes
    code: what is run; places: of each number of an access, its line, its column and what is written there
    """

    path: str
    source: str
    gil: bool = False
    alike: tuple[str, ...] = ()
    assigned: frozenset[str] = field(init=False)
    code: object = field(init=False)
    places: list[tuple[int, int, str]] = field(init=False)

    def __post_init__(self) -> None:
        nodes = ast.walk(ast.parse(self.source, self.path))
        attributes = (node for node in nodes if isinstance(node, ast.Attribute))
        self.assigned = frozenset(node.attr for node in attributes if not isinstance(node.ctx, ast.Load))
        self.code, self.places = instrument(self.source, self.path, self.gil)
