"""What threads share and wait for: the base of all models of locks, queues and the like."""

import itertools

from recorded.proof.orders.explorer.acting import acting

_numbers = itertools.count()


class Thing:
    """`id` is its name, the same in every schedule."""

    id: str

    def _appear(self, kind: str) -> None:
        stage = acting()
        self.id = stage.new_name(kind) if stage else f"{kind} {next(_numbers)} of the library"
        if stage:
            stage.things.append(self)

    def __hash__(self) -> int:
        """The same in every schedule, so that a set of them has the same order."""
        return hash(self.id)

    def __eq__(self, other: object) -> bool:
        return self is other

    def state(self) -> object:
        """All that decides what an operation on it would do."""
        raise NotImplementedError
