"""What a question is: a sentence, and options of which each says what it is."""

from dataclasses import dataclass

# what is said, and by whom; who is empty where an option is no printed line
Row = tuple[str, str]


@dataclass(frozen=True)
class Option:
    """One option. rows: what it shows; says: why it is right or wrong."""

    rows: tuple[Row, ...]
    right: bool
    says: str


@dataclass(frozen=True)
class Question:
    """A question with its options in the order in which they are shown. kind: which sort of question it is."""

    kind: str
    asks: str
    options: tuple[Option, ...]
