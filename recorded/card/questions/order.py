"""Which order can come out? Four orders of a marked record's lines: some that it allows, some that it refuses."""

from random import Random

from recorded.card.questions.question import Option, Question
from recorded.card.questions.reasons import reason
from recorded.card.words import say
from recorded.model.promise import Order, Promise, allowed, said, swapped
from recorded.model.record import Run
from recorded.model.snippet import Snippet

MOST_LINES = 10
OPTIONS = 4
_TRIES = 60


def order_question(snippet: Snippet, run: Run, shown: bool, language: str) -> Question | None:
    """The question; None where the record leaves no choice or has more lines than one can keep in mind.

    shown: whether the reader has the recorded run before him, which then is no option
    """
    if len(run.lines) > MOST_LINES or all(line.group is None for line in run.lines):
        return None
    chance = Random(snippet.id)  # the same options in each build, and in each language
    orders = allowed(run, snippet.header, _TRIES, chance)
    right = orders[1:] if shown else orders
    wrong = _refused(orders, run, snippet)
    if len(orders) < 2 or not right or len(right[:2]) + len(wrong) < OPTIONS:
        return None
    kept = chance.sample(right, min(2, len(right)))
    refused = _different(wrong, run, OPTIONS - len(kept))
    options = [Option(said(order, run, snippet.header), True, say(language, "order_right")) for order in kept]
    for order, promise in refused:
        options.append(Option(said(order, run, snippet.header), False, reason(promise, run, language)[1]))
    chance.shuffle(options)
    return Question("order", say(language, "ask_order_shown" if shown else "ask_order"), tuple(options))


def _refused(orders: list[Order], run: Run, snippet: Snippet) -> list[tuple[Order, Promise]]:
    """The wrong orders, different to a reader: first those that two neighbours make wrong, then, if these are few,
    those that two more make of them."""
    found: dict[object, tuple[Order, Promise]] = {}
    for order, promise in swapped(orders, run, snippet.header):
        found.setdefault(said(order, run, snippet.header), (order, promise))
    if len(found) < OPTIONS:
        for order, promise in swapped([order for order, _ in found.values()], run, snippet.header):
            found.setdefault(said(order, run, snippet.header), (order, promise))
    return list(found.values())


def _different(wrong: list[tuple[Order, Promise]], run: Run, count: int) -> list[tuple[Order, Promise]]:
    """So many of them: each for another reason as long as there are some, and where the timeline knows one, with it."""
    chosen: list[tuple[Order, Promise]] = []
    kinds: list[str] = []
    for _ in range(count):
        left = [(reason(one[1], run, "en")[0], one) for one in wrong if one not in chosen]
        kind, best = min(left, key=lambda pair: (kinds.count(pair[0]), pair[0] == "fixed"))
        chosen.append(best)
        kinds.append(kind)
    return chosen
