"""An execution of a snippet in some world, as it is judged and recorded."""

from dataclasses import dataclass
from functools import cached_property

from recorded.model.header import Header, Variant
from recorded.model.record import Run
from recorded.model.snippet import Snippet
from recorded.model.world import World
from recorded.runner.execute import Execution
from recorded.runner.observe import Printed, prints_of, run_of


@dataclass(frozen=True)
class Observed:
    """world: where it was executed."""

    snippet: Snippet
    execution: Execution
    world: World

    @cached_property
    def run(self) -> Run:
        """The run that it was."""
        return run_of(self.execution, self.world)

    @cached_property
    def prints(self) -> list[Printed]:
        """Every call of print in order."""
        return prints_of(self.execution)

    @property
    def variant(self) -> Variant | None:
        """The variant of the record that holds in this world, None where the main record does."""
        return self.snippet.variant_for(self.world)

    @cached_property
    def header(self) -> Header:
        """What the snippet's header says of this world."""
        return self.snippet.header.for_variant(self.variant)
