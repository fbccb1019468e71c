"""The states of small programs whose schedules can be counted by hand, and what cannot be driven."""

import sys
from math import comb, factorial
from pathlib import Path

import pytest

from recorded.model.drive import read_drive
from recorded.model.driven import Driven
from recorded.model.snippet import read_snippet
from recorded.proof.driven.computed import StatesError, computed

START = """
threads = [threading.Thread(target=work, name=name) for name in {names!r}]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("n is", n)
"""
SUM = "import threading\n\nn = 0\nlock = threading.Lock()\n\n\ndef work():\n    global n\n"
TASKS = """import asyncio

n = 0


async def work():
    global n
{body}

async def main():
    await asyncio.gather(*(asyncio.create_task(work(), name=name) for name in {names!r}))
    print("n is", n)


asyncio.run(main())
"""


@pytest.fixture
def drive(tmp_path: Path):
    """The states of a program, given as text, and what of it is to be reached."""

    def drive(source: str, reach: str = "hang", without: str = "[]") -> Driven:
        folder = tmp_path / "a"
        folder.mkdir(exist_ok=True)
        (folder / "p.py").write_text(source, encoding="utf-8")
        toml = f"reach = '{reach}'\nwithout = {without}\n[goal]\nen = 'go'\nzh = '走'\n"
        (folder / "p.drive.toml").write_text(toml, encoding="utf-8")
        snippet = read_snippet("a/p", tmp_path)
        drive = read_drive(snippet)
        return Driven(computed(snippet, drive, sys.executable), drive)

    return drive


@pytest.mark.parametrize("threads", [2, 3])
def test_an_increment_is_read_and_written_in_two_turns(drive, threads):
    driven = drive(SUM + "    n += 1\n" + START.format(names="ABC"[:threads]), f"n is {threads}")
    assert driven.schedules == factorial(2 * threads) // 2**threads
    assert driven.reaching == factorial(threads)  # one after the other


def test_a_lock_leaves_one_schedule_for_each_order_of_those_who_take_it(drive):
    driven = drive(SUM + "    with lock:\n        n += 1\n" + START.format(names="ABC"), "n is [012]")
    assert (driven.schedules, driven.reaching) == (6, 0)


def test_turns_that_touch_nothing_in_common_are_counted_in_every_order(drive):
    body = "    notes.append(1)\n    notes.append(2)\n    notes.append(3)\n"
    source = SUM.replace("n = 0", "n, notes = 0, []") + body + START.format(names="AB")
    assert drive(source).schedules == comb(6, 3)


def test_a_task_changes_at_awaits_only(drive):
    between = TASKS.format(body="    seen = n\n    await asyncio.sleep(0)\n    n = seen + 1\n", names="AB")
    assert [(d.schedules, d.reaching) for d in [drive(between, "n is 1")]] == [(6, 4)]
    before = TASKS.format(body="    await asyncio.sleep(0)\n    n += 1\n", names="AB")
    assert [(d.schedules, d.reaching) for d in [drive(before, "n is 1")]] == [(6, 0)]


def test_a_task_may_hold_what_it_has_read_where_no_variable_has_it(drive):
    inside = TASKS.format(body="    n = n + await asyncio.sleep(0, 1)\n", names="AB")
    driven = drive(inside, "n is 1")
    assert (driven.schedules, driven.reaching) == (6, 4)


@pytest.mark.parametrize("line", ["lock.acquire()", "threading.Semaphore(0).acquire()", "threading.Event().wait()"])
def test_who_waits_for_ever_hangs(drive, line):
    driven = drive(SUM + f"    {line}\n    lock.acquire()\n" + START.format(names="A"))
    assert [ending.ended for ending in driven.endings] == ["hang"]


def test_a_listener_who_was_waiting_hears_an_event_that_is_cleared_at_once(drive):
    body = "    gate.wait() if threading.current_thread().name == 'A' else (gate.set(), gate.clear())\n"
    source = SUM.replace("lock = threading.Lock()", "gate = threading.Event()")
    driven = drive(source + body + START.format(names="AB"))
    assert {ending.ended for ending in driven.endings} == {"hang", "exit 0"}


def test_lines_that_hold_a_program_fast_are_left_out_and_the_others_keep_their_numbers(drive):
    source = SUM + "    seen = n\n    both.wait()  # (1)!\n    n = seen + 1\n" + START.format(names="AB")
    source = source.replace("n = 0", "n = 0\nboth = threading.Barrier(2)")
    assert drive(source, "n is 1").reaching == drive(source, "n is 1").schedules
    driven = drive(source, "n is 1", '["both.wait()"]')
    assert (driven.schedules, driven.reaching) == (6, 4)
    place = source.split("\n").index("    n = seen + 1") + 1
    assert place in {standing[0] for standing in driven.table["standings"]}


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("    lock.acquire(timeout=1)\n    lock.acquire(timeout=1)\n", "it waits with a timeout"),
        (
            "    while not n:\n        with lock:\n            pass\n",
            "it has more than 1500 states, or goes round a loop for ever",
        ),
        ("    open('x')\n", "it uses files"),
    ],
)
def test_what_cannot_be_driven_says_why(drive, body, why):
    with pytest.raises(StatesError, match=why):
        drive(SUM + body + START.format(names="AB"))


def test_actors_must_have_names_of_their_own(drive):
    with pytest.raises(StatesError, match="two of its actors have the same name"):
        drive(SUM + "    n += 1\n" + START.format(names="AA"))


def test_a_line_that_is_not_there_cannot_be_left_out(drive):
    with pytest.raises(StatesError, match=r"there is no line 'gate.wait\(\)' to leave out"):
        drive(SUM + "    n += 1\n" + START.format(names="AB"), without='["gate.wait()"]')
