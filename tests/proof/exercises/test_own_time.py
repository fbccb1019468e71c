"""Whether a program hangs does not depend on how busy the machine is; what hangs is found."""

import os
import re
import shutil
import subprocess
import sys
import time

import pytest

from recorded.proof.exercises import own_time, process
from recorded.proof.exercises.exercise import Exercise
from recorded.proof.exercises.judging import BUSY, HANG, UNJUDGED, judge
from recorded.proof.exercises.own_time import LOOK, Glance, OwnTime, Spent, TooBusy, glance, later, of_listed
from recorded.proof.exercises.player import Player
from recorded.proof.exercises.telling import LANGUAGES, text_of

WAITS, COMPUTES = "import threading\nthreading.Event().wait()\n", "while True:\n    pass\n"
ASKS = "while not __import__('threading').Event().wait(0.01):\n    pass\n"
WORD = {"en": "why", "zh": "为什么"}
ONE = Exercise("a/b", "fix", 1, WORD, {}, "", "def run_it(seconds=1):\n    pass")

tells = pytest.mark.skipif(glance(os.getpgrp()) is None, reason="this system does not tell the time of other processes")


@pytest.mark.parametrize(
    ("passed", "now", "spent"),
    [
        (LOOK, Glance(5.0, able=False), Spent(0.0, LOOK)),  # all its threads wait
        (LOOK, Glance(5.1, able=True), Spent(0.1, 0.0)),  # it had a processor half of the time
        (LOOK, Glance(5.0, able=True), Spent(0.0, 0.0)),  # it could go on, and had none
        (LOOK, Glance(5.0 + 2 * LOOK, able=True), Spent(LOOK, 0.0)),  # it had two
        (LOOK, Glance(5.05, able=False), Spent(0.05, LOOK - 0.05)),  # it computed, and waits now
        (9.0, Glance(5.0, able=False), Spent(0.0, LOOK)),  # the checker had none
        (LOOK, Glance(1.0, able=False), Spent(0.0, LOOK)),  # a process whose parent had ended is forgotten
        (9.0, None, Spent(0.0, LOOK, told=False)),
    ],
)
def test_what_counts_at_a_look(passed: float, now: Glance | None, spent: Spent) -> None:
    found = later(Spent(), passed, Glance(5.0, able=True), now)
    assert (found.computed, found.waited) == pytest.approx((spent.computed, spent.waited))
    assert found.told == spent.told


@tells
@pytest.mark.parametrize(
    ("source", "computes"),
    [
        (WAITS, False),
        (COMPUTES, True),
        (f"import threading\nthreading.Thread(target=exec, args=({COMPUTES!r},)).start()\n" + WAITS, True),
        (f"import subprocess, sys\nsubprocess.run([sys.executable, '-c', {COMPUTES!r}])\n", True),
        (f"import subprocess, sys\nsubprocess.run([sys.executable, '-c', {WAITS!r}])\n", False),
    ],
)
def test_a_program_that_computes_is_told_from_one_that_waits(source: str, computes: bool) -> None:
    ran = process.run(source, {}, seconds=2.0)
    assert ran.hung and ran.spent.told
    assert ran.spent.seconds >= 2.0 > ran.spent.waited - LOOK
    assert (ran.spent.computed > ran.spent.waited) == computes, ran.spent


@tells
def test_a_loop_that_asks_again_and_again_is_found() -> None:
    ran = process.run(ASKS, {}, seconds=2.0)
    assert ran.hung
    assert ran.spent.waited > ran.spent.computed


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="needs programs that share one processor (Linux)")
def test_a_program_that_shares_a_processor_with_four_others_does_not_hang() -> None:
    core = min(os.sched_getaffinity(0))
    pinned = f"import os, time\nos.sched_setaffinity(0, {{{core}}})\n"
    others = [subprocess.Popen([sys.executable, "-c", pinned + COMPUTES]) for _ in range(4)]
    try:
        began = time.monotonic()
        ran = process.run(pinned + "while time.process_time() < 1.2:\n    pass\n", {}, seconds=1.6)
        took = time.monotonic() - began
    finally:
        for other in others:
            other.kill()
            other.wait()
    assert ran.code == 0 and ran.spent is None
    assert took > 1.6, "the others have not kept it waiting, so nothing is proven"


def test_where_the_system_does_not_tell_the_clock_decides_and_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_time, "glance", lambda group: None)
    verdict = judge(ONE, WAITS, Player())
    assert verdict.reason == HANG
    assert not verdict.spent.told and 1.0 <= verdict.spent.seconds <= 1.0 + LOOK
    told = {language: " ".join(text_of(verdict, ONE, language).split()) for language in LANGUAGES}
    assert "Not yet: it does not come to an end. It was ended after 1 s. This system does not tell" in told["en"]
    assert "if the machine is very busy, check again" in told["en"]
    assert "还没达成：程序停不下来。" in told["zh"] and "请再检查一次" in told["zh"].replace(" ", "")


@tells
@pytest.mark.parametrize(
    ("program", "english", "chinese"),
    [
        (WAITS, "it hangs: it waits for ever.", "程序会卡死：它永远等下去。"),
        (
            COMPUTES,
            "it does not come to an end: a loop in it goes round for ever.",
            "程序停不下来：有个循环一直转。",
        ),
    ],
)
def test_what_is_said_of_a_program_that_hangs(program: str, english: str, chinese: str) -> None:
    verdict = judge(ONE, program, Player())
    assert verdict.reason == HANG
    told = {language: text_of(verdict, ONE, language) for language in LANGUAGES}
    assert f"Not yet: {english}" in told["en"] and re.search(r"It was ended when \d+ s had passed for it: ", told["en"])
    assert f"还没达成：{chinese}" in told["zh"] and re.search(r"对它来说过了 \d+ 秒，检查器才结束它：", told["zh"])


@pytest.fixture
def no_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that never has time for the program, and soon nobody who looks."""
    monkeypatch.setattr(own_time, "glance", lambda group: Glance(0.0, able=True))
    monkeypatch.setattr(own_time, "LONGEST", 0.5)


@pytest.mark.parametrize("kind", ["run", "schedules"])
def test_where_the_machine_never_has_time_nothing_is_judged(no_processor: None, kind: str) -> None:
    one = Exercise("a/b", "fix", 1, WORD, {}, "", f"def {kind}_it():\n    pass")
    silent = [sys.executable, "-c", WAITS]
    with Player(silent) as player:
        verdict = judge(one, WAITS, player)
    assert (verdict.verdict, verdict.reason) == (UNJUDGED, BUSY)
    assert "Cannot be judged: the machine is too busy" in text_of(verdict, one, "en")
    assert "无法判断：机器太忙" in text_of(verdict, one, "zh")


def test_a_player_that_does_not_answer_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("recorded.proof.exercises.player.PATIENCE", 0.5)
    with Player([sys.executable, "-c", WAITS]) as player, pytest.raises(TimeoutError, match="does not come to an end"):
        player.play("", whole=False)
    assert player.child is None


def test_the_time_of_a_group_that_is_gone_is_none() -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""], start_new_session=True)
    gone.wait()
    clock = OwnTime(gone.pid)
    time.sleep(0.01)
    assert clock.look().computed == 0.0


MACOS = b"""\
  501 S      0:02.50
  777 S+     1:02.50
  777 U      0:00.25
"""
LINUX = b"""\
 777 S 00:00:02
 778 R 1-01:00:01
"""


@pytest.mark.parametrize(
    ("listed", "group", "seen"),
    [
        (MACOS, 777, Glance(62.75, able=True)),
        (MACOS, 501, Glance(2.5, able=False)),
        (LINUX, 777, Glance(2.0, able=False)),
        (LINUX, 778, Glance(90001.0, able=True)),
        (LINUX, 5, Glance(0.0, able=False)),
    ],
)
def test_what_ps_lists_is_read(listed: bytes, group: int, seen: Glance) -> None:
    assert of_listed(listed.splitlines(), group) == seen


@pytest.mark.skipif(shutil.which("ps") is None, reason="needs ps, which is asked on macOS")
def test_where_there_is_no_proc_ps_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_time, "PROC", "/no/such/folder")
    with subprocess.Popen([sys.executable, "-c", COMPUTES], start_new_session=True) as busy:
        clock = OwnTime(busy.pid)
        time.sleep(2 * LOOK)
        told = clock.look().told, glance(busy.pid).able
        busy.kill()
    assert told == (True, True)


def test_too_busy_is_a_kind_of_not_coming_to_an_end() -> None:
    """Who only wants to know whether there is an answer need not know why not."""
    assert issubclass(TooBusy, TimeoutError)
