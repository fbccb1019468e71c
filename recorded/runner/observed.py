"""An execution of a snippet under some Python, as it is judged and recorded."""

from dataclasses import dataclass
from functools import cached_property

from recorded.model.header import Variant
from recorded.model.record import Run
from recorded.model.snippet import Snippet
from recorded.runner.execute import Execution
from recorded.runner.observe import Printed, prints_of, run_of


@dataclass(frozen=True)
class Observed:
    """python: the version under which it was executed, e.g. ``3.15.2``."""

    snippet: Snippet
    execution: Execution
    python: str

    @cached_property
    def run(self) -> Run:
        """The run that it was."""
        return run_of(self.execution, self.python)

    @cached_property
    def prints(self) -> list[Printed]:
        """Every call of print in order."""
        return prints_of(self.execution)

    @property
    def variant(self) -> Variant | None:
        """The variant of the record that holds on this Python, None for the record of the newest."""
        return self.snippet.variant_for(self.python)
