"""Whether a program meets the goal of an exercise: its trials, one after the other, until one refuses it."""

import ast
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from recorded.proof.exercises.exercise import Exercise
from recorded.proof.exercises.own_time import Spent, TooBusy
from recorded.proof.exercises.player import Outcome, Played, Player
from recorded.proof.exercises.process import Ran, run
from recorded.proof.exercises.trials import Trial, Trials, read_trials, with_trial

MET, REFUSED, UNJUDGED = "met", "refused", "unjudged"
# reasons that every exercise has; one that it declares itself under the same name says more
SYNTAX, ERROR, HANG = "syntax", "error", "hang"
BUSY = "busy"  # why a program is not judged: the machine has no time for it
_ASSERTED = re.compile(r"AssertionError: ([a-z]\w*)(?:: (.*))?")
_RAISED = re.compile(r"[\s|+]*((?:\w+\.)*[A-Z]\w*(?:: .*)?)")
_FRAME = re.compile(r'\s*File "[^"]*mine\.py", line (\d+), in (.*)')
_TRACE = 12  # lines of a traceback that are shown
MODULES = {"instant": Path(__file__).with_name("instant.py")}


class Refused(Exception):
    """A trial refuses the program. reason: its name; detail: what there is to say besides; shown: evidence
    spent: what had passed for a program that had to be ended
    """

    def __init__(self, reason: str, detail: str = "", shown: str = "", spent: Spent | None = None) -> None:
        super().__init__(reason)
        self.reason, self.detail, self.shown, self.spent = reason, detail, shown, spent


class Unjudged(Exception):
    """A trial cannot tell, and why."""


@dataclass(frozen=True)
class Verdict:
    """verdict: MET, REFUSED or UNJUDGED; reason: its name; detail: what there is to say besides
    shown: the evidence, e.g. a schedule; schedules: how many were tried
    spent: what had passed for a program that had to be ended
    """

    verdict: str
    reason: str = ""
    detail: str = ""
    shown: str = ""
    schedules: int = 0
    spent: Spent | None = None


def judge(exercise: Exercise, program: str, player: Player, modules: dict[str, str] | None = None) -> Verdict:
    """The verdict on a program. modules: the sources of what trials may import, if not those of this package"""
    trials = read_trials(exercise.trials)
    sources = modules or {name: path.read_text(encoding="utf-8") for name, path in MODULES.items()}
    tried = 0
    try:
        _require_syntax(program)
        for trial in trials.each:
            if trial.kind == "schedules":
                tried += _schedules(trials, trial, program, player)
            elif trial.kind != "judge":
                {"run": _run, "program": _program, "source": _source}[trial.kind](
                    trials, trial, program, exercise, sources
                )
    except Refused as refused:
        known = refused.reason in exercise.reasons or refused.reason in (SYNTAX, ERROR, HANG)
        if not known:
            raise ValueError(f"{exercise.id}: the trials give the reason {refused.reason!r}; declare it") from None
        return Verdict(REFUSED, refused.reason, refused.detail, refused.shown, tried, refused.spent)
    except TooBusy as why:
        return Verdict(UNJUDGED, BUSY, str(why), schedules=tried)
    except Unjudged as why:
        return Verdict(UNJUDGED, detail=str(why), schedules=tried)
    return Verdict(MET, schedules=tried)


def _require_syntax(program: str) -> None:
    try:
        compile(program, "mine.py", "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        raise Refused(SYNTAX, str(error)) from None


# schedules ------------------------------------------------------------------------------------------------


def _schedules(trials: Trials, trial: Trial, program: str, player: Player) -> int:
    """Play a trial in every schedule; how many there are."""
    own = _function(trials, trial.judge)
    try:
        played = player.play(with_trial(program, trials, trial), whole=own is not None)
    except TooBusy:
        raise
    except TimeoutError as error:
        raise Unjudged(str(error)) from None
    if played.unjudged:
        raise Unjudged(played.unjudged)
    if own:
        own(played.outcomes)
    else:
        _require_good(played)
    return played.schedules


def _require_good(played: Played) -> None:
    for one in played.outcomes:
        if one.fails:
            raise _refusal(one.complaint, one.ending == "hang", one.table)


def _refusal(text: str, hung: bool, shown: str, spent: Spent | None = None) -> Refused:
    """Why a run failed: what an assertion says, or that it hung, or the error.

    text: of standard error, or its last line; hung: whether it hung; spent: what had passed for it then
    """
    lines = text.splitlines()[::-1]
    for line in lines:
        if asserted := _ASSERTED.fullmatch(line.strip()):
            return Refused(asserted[1], asserted[2] or "", shown)
    for line in lines:
        if raised := _RAISED.fullmatch(line):
            stuck = raised[1].startswith("instant.Stuck")
            if stuck or hung:
                return Refused(HANG, "" if stuck else raised[1], shown, spent)
            return Refused(ERROR, raised[1], shown)
    return Refused(HANG, shown=shown, spent=spent) if hung else Refused(ERROR, text.strip(), shown)


def _function(trials: Trials, name: str) -> Callable | None:
    def refuse(reason: str, shown: Outcome | str = "", detail: str = "") -> None:
        raise Refused(reason, detail, shown.table if isinstance(shown, Outcome) else shown)

    return trials.function(name, {"refuse": refuse, "ast": ast})


# runs -----------------------------------------------------------------------------------------------------


def _run(trials: Trials, trial: Trial, program: str, exercise: Exercise, modules: dict[str, str]) -> None:
    ran = run(with_trial(program, trials, trial), modules, trial.seconds)
    if ran.code != 0:
        raise _refusal(ran.err, ran.hung, _traceback(ran), ran.spent)


def _traceback(ran: Ran) -> str:
    """What standard error says last, of a traceback only the program's own lines."""
    lines = ran.err.rstrip().splitlines()
    begun = max((place for place, line in enumerate(lines) if line.startswith("Traceback (")), default=None)
    if begun is None:
        return "\n".join(lines[-_TRACE:])
    shown = []
    for place, line in enumerate(lines[begun:], begun):
        if found := _FRAME.fullmatch(line):
            shown.append(f"line {found[1]}, in {found[2]}: {lines[place + 1].strip()}")
    # what the error says stands behind the last frame, not indented
    return "\n".join([*shown[-_TRACE:], *(line for line in lines[begun + 1 :] if line[:1] not in (" ", ""))][-_TRACE:])


def _program(trials: Trials, trial: Trial, program: str, exercise: Exercise, modules: dict[str, str]) -> None:
    ran = run(program, modules, trial.seconds)
    try:
        _function(trials, trial.name)(ran)
    except Refused as refused:
        refused.spent = ran.spent
        raise


def _source(trials: Trials, trial: Trial, program: str, exercise: Exercise, modules: dict[str, str]) -> None:
    _function(trials, trial.name)(ast.parse(program), ast.parse(exercise.starter))
