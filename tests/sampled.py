"""Which of the slow tests a run takes: those of what has changed, and a sample of the others; all with --whole.

A test that is to be sampled says by which function here, and by which of its parameters:
``@pytest.mark.sampled(by=recordings, parameter="run_snippet_id")``.
"""

import datetime
import hashlib
from pathlib import Path

import pytest

from recorded.card.embed import find_embeds
from recorded.measured.sources import code_cells, compose
from recorded.model.header import LANGUAGES
from recorded.model.paths import PROJECT
from tests.browser.parts import kinds_of, lightest
from tests.browser.served import PAGES, built_file
from tests.changed import changes

RERUNS = 30
NOTEBOOKS = 1  # a notebook takes a minute
MANY = 30  # of what has changed, at most so many are taken: a change of the whole book is checked whole every week
LOOKS = 12
PROOFS = 8
PROOF_SECONDS = 10  # for each of them; what is not through with its schedules by then is not judged
EXERCISES = 8
STATES = 6
SERVED = 4
LESSON = "en/locks/deadlock.md"
said: list[str] = []  # what was sampled, in sentences, for the summary at the end


def drawn(ids: list[str], count: int, seed: str) -> set[str]:
    """`count` of the ids, the same ones for the same seed."""
    return set(sorted(ids, key=lambda id: hashlib.sha256(f"{seed} {id}".encode()).digest())[:count])


def seed() -> str:
    """What decides what is drawn: the commit, or the day where git tells none."""
    return changes().commit or datetime.date.today().isoformat()


def at_most(changed: set[str], count: int = MANY) -> set[str]:
    """What has changed, or as many of it as there is time for."""
    return drawn(sorted(changed), count, seed())


def programs(ids: list[str], count: int) -> tuple[set[str], set[str]]:
    """Of these programs: as many as are drawn, and those changed."""
    return drawn(ids, count, seed()), at_most(set(ids) & changes().below("snippets"))


def recordings(ids: list[str]) -> set[str]:
    """The programs that are run again under the recorder: some that the commit draws, or the day, and those changed."""
    commit, since = changes().commit, changes().since
    chosen, changed = programs(ids, RERUNS)
    by = f"the commit {commit[:8]}" if commit else "the day"
    said.append(
        f"recorded again: {len(chosen | changed)} of {len(ids)} programs that have a run:"
        f" {len(chosen)} drawn by {by}, {len(changed)} changed {since}"
    )
    return chosen | changed


def schedules(ids: list[str]) -> set[str]:
    """The programs of which every schedule is tried: some that the commit draws, or the day, and those changed."""
    chosen, changed = programs(ids, PROOFS)
    said.append(
        f"proved by every schedule: {len(chosen | changed)} of {len(ids)} programs with threads:"
        f" {len(chosen)} drawn, {len(changed)} changed {changes().since}; in {PROOF_SECONDS} s at most"
    )
    return chosen | changed


def exercises(ids: list[str]) -> set[str]:
    """The exercises whose programs are checked: some that the commit draws, or the day, and those changed."""
    folders = {"/".join(path.split("/")[:2]) for path in changes().below("docs/exercise-source")}
    touched = folders | changes().below("snippets")
    chosen, changed = drawn(ids, EXERCISES, seed()), at_most(set(ids) & touched, EXERCISES)
    said.append(
        f"exercises checked: {len(chosen | changed)} of {len(ids)}: {len(chosen)} drawn, {len(changed)} changed"
        f" {changes().since}"
    )
    return chosen | changed


def driven(ids: list[str]) -> set[str]:
    """The driven programs whose states are computed again: some that the commit draws, or the day, and those changed.
    Something in the search itself has changed: all."""
    if changes().below("recorded/proof"):
        chosen, changed = set(ids), set()
    else:
        chosen, changed = programs(ids, STATES)
    said.append(
        f"states computed again: {len(chosen | changed)} of {len(ids)} driven programs: {len(chosen)} drawn,"
        f" {len(changed)} changed {changes().since}"
    )
    return chosen | changed


def measurements(pages: list[str]) -> set[str]:
    """The notebooks that are measured again: those with a changed program."""
    changed = changes().below("docs/measured/programs")
    chosen = at_most({page for page in pages if changed & set(code_cells(compose(page, LANGUAGES[0])))}, NOTEBOOKS)
    said.append(
        f"measured again: {len(chosen)} of {len(pages)} notebooks, those with a program changed {changes().since};"
        " the others are judged by what was recorded"
    )
    return chosen


def pages_to_look_at(site: Path, whole: bool) -> list[str]:
    """The pages that are looked at in a browser: some that have, together, every kind of part, the lesson on which code
    and frame are looked at too, and those changed."""
    pages = [*PAGES, "404.html"]
    if whole:
        return pages
    built = {page: (site / built_file(page)).read_text(encoding="utf-8") for page in pages}
    kinds, weights = ({page: of(html) for page, html in built.items()} for of in (kinds_of, len))
    covering = lightest(kinds, weights)
    covering += [LESSON] if LESSON not in covering else []
    changed = sorted(at_most({page for page in PAGES if _has_changed(page)}, LOOKS))
    said.append(
        f"looked at in a browser: {len({*covering, *changed})} of {len(pages)} pages: {len(covering)} that have every"
        f" kind of part between them, and {len(changed)} changed {changes().since}"
    )
    return list(dict.fromkeys([*covering, *changed]))


def _has_changed(page: str) -> bool:
    """Whether a page's source has changed, or a program on it."""
    if f"docs/{page}" in changes().files:
        return True
    source = (PROJECT / "docs" / page).read_text(encoding="utf-8") if page.endswith(".md") else ""
    embedded = {embed.name.removesuffix(".py") for embed in find_embeds(source.splitlines())}
    return bool(embedded & changes().below("snippets"))


def deselect(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Takes from the items what is not in the sample; nothing with --whole, or where tests are chosen by name."""
    named = config.getoption("keyword") or any("::" in argument for argument in config.args)
    if config.getoption("--whole") or named:
        return
    marked = [(item, mark) for item in items if (mark := item.get_closest_marker("sampled"))]
    for by, parameter in dict.fromkeys((mark.kwargs["by"], mark.kwargs["parameter"]) for _, mark in marked):
        each = {item: item.callspec.params[parameter] for item, mark in marked if mark.kwargs["by"] is by}
        chosen = by(list(each.values()))
        left_out = {item for item, id in each.items() if id not in chosen}
        config.hook.pytest_deselected(items=list(left_out))
        items[:] = [item for item in items if item not in left_out]


def edits(every: list[tuple], whole: bool, what: str) -> list[tuple]:
    """The edits made while serving. every: all of them, the file's name first; what: what they are, in words"""
    names = {name for name, *_ in every}
    chosen = names if whole else drawn(sorted(names), SERVED, seed())
    said.append(f"{what} while serving: {len(chosen)} of {len(names)} files")
    return [edit for edit in every if edit[0] in chosen]
