"""Short questions, whose answers stand in headers and records: how it ends, how many print, what comes last."""

from random import Random

from recorded.card.questions.question import Option, Question
from recorded.card.run import ending_of
from recorded.card.words import say
from recorded.model.record import Run
from recorded.model.snippet import RESULT, Snippet

OPTIONS = 4
_ENDINGS = ("exit 0", "exit 1", "hang")


def ending_question(snippet: Snippet, run: Run | None, language: str) -> Question:
    """Does it end, and how? What the header says, every run is held to."""
    header = snippet.header
    ends = run.ending if run else "hang" if header.hang else f"exit {header.exit}"
    others = [other for other in _ENDINGS if other != ends]
    # killed, or another exit code: takes the place of the code that is most like it
    endings = sorted({ends, *(others if ends in _ENDINGS else ("exit 0", "hang"))}, key=_rank)
    told = say(language, "ended", ending=ending_of(ends, language))
    return _question(
        "ending", say(language, "ask_ending"), [(ending_of(one, language), one == ends) for one in endings], told
    )


def count_question(snippet: Snippet, run: Run | None, language: str) -> Question | None:
    """How many actors print; of a program with one actor, how many lines there are."""
    actors = list(dict.fromkeys(line.actor for line in run.lines)) if run else []
    lines = len(run.lines) if run else len(RESULT.findall(snippet.source))
    if len(actors) > 1:
        names = say(language, "comma").join(actors)
        return _numbers(
            "actors", len(actors), say(language, "counted_actors", count=len(actors), names=names), language
        )
    return _numbers("lines", lines, say(language, "counted_lines", count=lines), language) if lines else None


def last_question(snippet: Snippet, run: Run | None, language: str) -> Question | None:
    """Which line is the last, where the record promises it, and there are others."""
    if run is None or len({line.text for line in run.lines}) < 3 or run.lines[-1].group is not None:
        return None
    last = run.lines[-1]
    texts = {line.text: line.actor for line in run.lines if line.text and line.text != last.text}
    chance = Random(snippet.id)
    others = chance.sample(sorted(texts), min(OPTIONS - 1, len(texts)))
    rows = [((texts[text], text), False) for text in others] + [((last.actor, last.text), True)]
    chance.shuffle(rows)
    told = say(language, "was_last", actor=last.actor, text=last.text, seconds=f"{last.seconds:.2f}")
    return _question("last", say(language, "ask_last"), rows, told)


def _numbers(kind: str, right: int, told: str, language: str) -> Question:
    least = max(right - 1, 1) if right < 3 else right - 2 + right % 2
    options = [(str(number), number == right) for number in range(least, least + OPTIONS)]
    return _question(kind, say(language, f"ask_{kind}"), options, told)


def _question(kind: str, asks: str, options: list, told: str) -> Question:
    """The same is said of each option: what it was."""
    rows = [(row if isinstance(row, tuple) else ("", row), right) for row, right in options]
    return Question(kind, asks, tuple(Option((row,), right, told) for row, right in rows))


def _rank(ending: str) -> tuple[bool, int]:
    return ending == "hang", 0 if ending == "hang" else abs(int(ending.removeprefix("exit ")))
