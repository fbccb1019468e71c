"""Which of some programs an interpreter can run, and what is wrong with the others."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from recorded.model.header import SnippetError
from recorded.model.record import RecordError
from recorded.model.snippet import Snippet, read_snippet
from recorded.runner.interpreter import Interpreter, Reason


@dataclass
class Selection:
    """able: those that it can run, in order; unable: why it cannot run others, by id
    unreadable: the error of a program or record that breaks the rules, by id
    """

    able: list[Snippet] = field(default_factory=list)
    unable: dict[str, Reason] = field(default_factory=dict)
    unreadable: dict[str, str] = field(default_factory=dict)

    def lacking(self) -> dict[str, str]:
        """Why it cannot run those for which it lacks a package, by id."""
        return {id: reason.text for id, reason in self.unable.items() if reason.lacks}

    def report_unreadable(self) -> int:
        """Print the errors; how many there are."""
        for id, error in self.unreadable.items():
            print(f"{id}: {error}", flush=True)
        return len(self.unreadable)


def select(ids: Iterable[str], interpreter: Interpreter) -> Selection:
    """Sort the programs of these ids."""
    selection = Selection()
    for id in ids:
        try:
            snippet = read_snippet(id)
            snippet.record(snippet.variant_for(interpreter.world))
        except (SnippetError, RecordError) as error:
            selection.unreadable[id] = str(error)
            continue
        if reason := interpreter.cannot_run(snippet):
            selection.unable[id] = reason
        else:
            selection.able.append(snippet)
    return selection
