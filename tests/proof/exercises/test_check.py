"""`check.py` as a reader has it: one file that judges his program in a limited time, and says why."""

import os
import re
import subprocess
import zipfile
from pathlib import Path

import pytest

from recorded.model.exercise import ExerciseError, all_exercises, read_exercise
from recorded.model.paths import SNIPPETS
from recorded.proof.exercises import process
from recorded.proof.exercises.exercise import Exercise
from recorded.proof.exercises.judging import HANG, MET, REFUSED, UNJUDGED, judge
from recorded.proof.exercises.player import Player
from recorded.proof.exercises.telling import LANGUAGES, WIDTH, WORDS, text_of
from recorded.proof.exercises.why import WHY
from recorded.proof.orders.explorer import search, unmodelled
from recorded.runner.interpreter import Interpreter
from recorded.site.check import ARCHIVE, NAME, check, write_check
from tests.waiting import is_over, until

ID = "locks/two_tickets"
WORD = {"en": "why", "zh": "为什么"}


@pytest.fixture(scope="module")
def offered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder into which a reader has unpacked the archive."""
    folder = tmp_path_factory.mktemp("reader")
    write_check(folder)
    with zipfile.ZipFile(folder / ARCHIVE) as archive:
        archive.extractall(folder)
    return folder / "exercises"


@pytest.fixture
def reader(offered: Path, interpreter: Interpreter):
    """Runs the checker as a reader would; the exit code and what is said. No package of ours is in reach."""

    def run(*arguments: str, language: str = "en_GB.UTF-8") -> tuple[int, str]:
        environment = {**os.environ, "LC_ALL": language}
        command = [interpreter.path, "-E", "-s", NAME, *arguments]
        ended = subprocess.run(
            command, cwd=offered, env=environment, capture_output=True, encoding="utf-8", timeout=120
        )
        return ended.returncode, ended.stdout + ended.stderr

    return run


def test_a_starter_is_refused_with_a_schedule_that_shows_why(reader) -> None:
    code, told = reader(f"{ID}.py")
    assert code == 1
    assert "Not yet: the same ticket went to two buyers." in told
    table = told.partition("for each turn")[2].splitlines()
    assert [row for row in table if row.split() == ["main", "ann", "bob"]]
    assert sum("reads self.tickets" in row for row in table) > 1


def test_a_solution_meets_the_goal_and_says_how_many_schedules_were_tried(reader, offered: Path) -> None:
    (offered / "mine.py").write_text((SNIPPETS / f"{ID}.py").read_text(encoding="utf-8"), encoding="utf-8")
    code, told = reader("two_tickets", "mine.py")
    assert code == 0
    assert re.search(r"Met: \d+ schedules tried, and the goal holds in each\.", told)


def test_it_speaks_chinese_to_who_does(reader) -> None:
    for arguments, language in (((f"{ID}.py",), "zh_CN.UTF-8"), ((f"{ID}.py", "--language", "zh"), "en_GB.UTF-8")):
        code, told = reader(*arguments, language=language)
        assert code == 1
        assert "还没达成：同一张票卖给了两个买家" in told


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("two_ticket.py",), "there is no exercise 'two_ticket.py'; did you mean two_tickets"),
        (("nothing_like_it.py",), "without a name, check.py lists all"),
        (("two_tickets", "elsewhere.py"), "there is no file elsewhere.py; save the starter there"),
    ],
)
def test_a_wrong_name_is_told_with_the_mend(reader, arguments, said) -> None:
    code, told = reader(*arguments)
    assert code == 2
    assert said in told


def test_without_a_name_all_are_listed(reader) -> None:
    code, told = reader()
    assert code == 0
    assert f"{ID}  *  fix it" in told


def test_the_file_needs_nothing_of_ours() -> None:
    source = check(all_exercises())
    compile(source, NAME, "exec")
    assert "recorded." not in source


# the machinery -------------------------------------------------------------------------------------------


def exercise(trials: str, starter: str = "", **reasons: dict[str, str]) -> Exercise:
    """An exercise with these trials; its reasons are `bad` and those given."""
    return Exercise("a/b", "fix", 1, WORD, {"bad": WORD, **reasons}, starter, trials)


@pytest.fixture(scope="module")
def player():
    with Player() as player:
        yield player


@pytest.mark.parametrize(
    ("program", "trials", "verdict", "reason"),
    [
        ("x = 1", "def run_it():\n    assert x == 1", MET, ""),
        ("x = 2", "def run_it():\n    assert x == 1, f'bad: {x}'", REFUSED, "bad"),
        ("x = 2", "def schedules_it():\n    assert x == 1, f'bad: {x}'", REFUSED, "bad"),
        ("x = ", "def run_it():\n    pass", REFUSED, "syntax"),
        ("1 / 0", "def run_it():\n    pass", REFUSED, "error"),
        ("1 / 0", "def schedules_it():\n    pass", REFUSED, "error"),
        ("assert False, 'bad luck of its own'", "def schedules_it():\n    pass", REFUSED, "error"),
        ("import threading\nthreading.Event().wait()", "def schedules_it():\n    pass", REFUSED, HANG),
        ("import asyncio", "import instant\ndef run_it():\n    instant.run(asyncio.Event().wait())", REFUSED, HANG),
        ("import socket", "def schedules_it():\n    pass", UNJUDGED, ""),
        ("print('a')", "def program_it(ran):\n    if ran.lines != ['b']:\n        refuse('bad')", REFUSED, "bad"),
        (
            "y = 1",
            "def source_it(tree, given):\n    if ast.dump(tree) != ast.dump(given):\n        refuse('bad')",
            MET,
            "",
        ),
        ("if __name__ == '__main__':\n    1 / 0", "def run_it():\n    pass", MET, ""),
    ],
)
def test_a_program_is_judged(program: str, trials: str, verdict: str, reason: str, player: Player) -> None:
    judged = judge(exercise(trials, starter="y = 1"), program, player)
    assert (judged.verdict, judged.reason) == (verdict, reason), judged


def test_all_endings_are_judged_where_a_trial_judges_them(player: Player) -> None:
    trials = """
import threading
def schedules_it():
    thread = threading.Thread(target=add)
    thread.start()
    add()
    thread.join()
    print(n)
def judge_it(outcomes):
    if {line for one in outcomes for line in one.lines} != {"1", "2"}:
        refuse("bad", outcomes[0])
"""
    racing = "n = 0\ndef add():\n    global n\n    seen = n\n    n = seen + 1\n"
    assert judge(exercise(trials), racing, player).verdict == MET
    assert judge(exercise(trials), racing.replace("seen + 1", "1"), player).reason == "bad"


def test_a_program_that_never_ends_is_ended_with_all_that_it_started() -> None:
    starts = "import subprocess, sys\nother = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(66)'])\n"
    ran = process.run(starts + "print(other.pid, flush=True)\nwhile True:\n    pass\n", {}, seconds=3.0)
    assert ran.hung
    other = int(ran.out)
    until(lambda: is_over(other), seconds=10)
    assert is_over(other)


def test_a_trial_says_how_long_it_may_take(player: Player) -> None:
    waits = "import threading\ndef run_it(seconds=1):\n    threading.Event().wait()"
    assert judge(exercise(waits), "", player).reason == HANG
    ends = "def program_it(ran, seconds=1):\n    if ran.hung:\n        refuse('bad')"
    ended = judge(exercise(ends), "import threading\nthreading.Event().wait()", player)
    assert ended.reason == "bad"
    assert ended.spent.seconds >= 1
    assert judge(exercise("def program_it(ran):\n    refuse('bad')"), "", player).spent is None


def test_a_thread_that_goes_round_for_ever_is_not_waited_for(player: Player) -> None:
    judged = judge(exercise("def schedules_it():\n    spin()"), "def spin():\n    while True:\n        pass", player)
    assert judged.reason == HANG
    assert judge(exercise("def schedules_it():\n    pass"), "", player).verdict == MET  # and the next one is judged


def test_a_reason_that_is_not_declared_is_told_to_the_author(player: Player) -> None:
    with pytest.raises(ValueError, match="a/b: the trials give the reason 'strange'; declare it"):
        judge(exercise("def run_it():\n    assert False, 'strange'"), "", player)


def test_what_is_said_fits_a_terminal() -> None:
    assert WORDS["en"].keys() == WORDS["zh"].keys()
    long = exercise("", bad={"en": "so " * 90, "zh": "长" * 90})
    for language in LANGUAGES:
        verdict = judge(long, "x =", Player())
        for line in text_of(verdict, long, language).splitlines():
            assert len(line) + sum(character > "\u2e80" for character in line) <= WIDTH + 2


def test_why_a_program_cannot_be_judged_is_said_in_chinese_too(player: Player) -> None:
    known = {*unmodelled.MODULES.values(), *unmodelled.CALLS.values(), *unmodelled.NAMES.values()}
    known |= {*search._WHY.values(), *search._FLAGS.values()}
    assert not known - WHY.keys()
    one = exercise("def schedules_it():\n    pass")
    assert "无法判断：它要等网络。" in text_of(judge(one, "import socket", player), one, "zh")


# what authors write --------------------------------------------------------------------------------------

TOML = """
kind = "fix"
level = 1
starter = "bad"
goal = { en = "g", zh = "g" }
[reasons.bad]
en = "r"
zh = "r"
"""
FILES = {"exercise.toml": TOML, "starter.py": "", "trials.py": "", "wrong_a.py": "# refused: bad\n"}


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("exercise.toml", TOML.replace('"fix"', '"do"'), "kind = 'do'; write one of break, fix, predict, write"),
        ("exercise.toml", TOML.replace('zh = "r"', ""), "bad is not there in both languages; write it in each"),
        ("exercise.toml", TOML + "[", "it is not TOML"),
        ("exercise.toml", TOML.replace("level = 1\n", ""), "these keys are missing or strange: level"),
        ("exercise.toml", TOML.replace('"bad"', '"other"', 1), "the starter's reason 'other' is not declared"),
        ("wrong_b.py", "pass\n", "wrong_b.py:1: it does not say why it is refused; begin it with '# refused: REASON'"),
        ("wrong_b.py", None, "it has 1 wrong programs; write two or more"),
        ("trials.py", None, "trials.py:1: there is no such file; write it"),
    ],
)
def test_an_exercise_that_breaks_the_rules_is_told_with_its_mend(tmp_path: Path, name, text, message) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    for file, content in {**FILES, "wrong_b.py": "# refused: bad\n", name: text}.items():
        if content is not None:
            (tmp_path / "a" / "b" / file).write_text(content, encoding="utf-8")
    with pytest.raises(ExerciseError, match=re.escape(message)):
        read_exercise("a/b", tmp_path)
