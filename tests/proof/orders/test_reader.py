"""`check_orders.py` as a reader has it: one file that tells how every schedule of his program ends."""

import subprocess
from pathlib import Path

import pytest

from recorded.runner.interpreter import Interpreter
from recorded.site.check_orders import NAME, check_orders, write_check_orders

LOST = """\
import threading

n = 0


def add():
    global n
    seen = n
    n = seen + 1


threads = [threading.Thread(target=add, name=name) for name in ("ann", "bob")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(n)
assert n == 2, "an update is lost"
"""
KEPT = LOST.replace("n = 0\n", "n = 0\nlock = threading.Lock()\n").replace(
    "    seen = n\n    n = seen + 1\n", "    with lock:\n        seen = n\n        n = seen + 1\n"
)
FORKS = """\
import threading

noodles, fork = threading.Lock(), threading.Lock()


def eat(first, second):
    with first, second:
        pass


threads = [threading.Thread(target=eat, args=pair) for pair in ((noodles, fork), (fork, noodles))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""
EITHER = """\
import threading

last = ""


def write(name):
    global last
    last = name


threads = [threading.Thread(target=write, args=(name,), name=name) for name in ("ann", "bob")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("last:", last)
"""


@pytest.fixture
def check(tmp_path: Path, interpreter: Interpreter):
    """A function that checks a source; the exit code and what is printed."""
    write_check_orders(tmp_path)

    def checking(source: str) -> tuple[int, str]:
        (tmp_path / "mine.py").write_text(source, encoding="utf-8")
        # no package of ours is in reach
        command = [interpreter.path, "-I", NAME, "mine.py"]
        ended = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120)
        return ended.returncode, ended.stdout + ended.stderr

    return checking


def test_a_lost_update_is_counted_and_shown(check) -> None:
    code, told = check(LOST)
    assert code == 1
    assert "mine.py: 3 threads, 6 schedules, 4 of them fail, 2 ways to end" in told
    assert "       4  main > 1 | AssertionError: an update is lost | exit 1\n       2  main > 2\n" in told
    table = told.partition("A schedule that ends so:")[2].splitlines()[2:]
    assert table[0].split() == ["main", "ann", "bob"]
    reads = [place for place, row in enumerate(table) if row.strip() == "8: reads n"]
    writes = [place for place, row in enumerate(table) if row.strip() == "9: writes n"]
    # both have read before either writes: that is how an update is lost
    assert len(reads) == len(writes) == 2 and max(reads) < min(writes)


def test_with_a_lock_no_schedule_fails(check) -> None:
    code, told = check(KEPT)
    assert code == 0
    assert "none of them fails, 1 way to end" in told
    assert "A schedule that ends so" not in told


def test_a_deadlock_is_shown_with_what_each_thread_waits_for(check) -> None:
    code, told = check(FORKS)
    assert code == 1
    assert "6 schedules, 2 of them fail, 2 ways to end" in told
    assert "prints nothing | hang" in told
    assert told.count("waits for ever: acquire") == 2 and "waits for ever: join" in told


def test_several_ways_to_end_are_each_shown(check) -> None:
    code, told = check(EITHER)
    assert code == 0
    assert "2 schedules, none of them fails, 2 ways to end" in told
    assert told.count("A schedule that ends so") == 2


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("import socket\n", "mine.py cannot be judged: it waits for the network"),
        ("import time\nwhile time.monotonic() < 5:\n    time.sleep(1)\n", "mine.py cannot be judged: it decides by"),
        ("def\n", "mine.py: invalid syntax"),
    ],
)
def test_what_cannot_be_judged_is_said(source: str, why: str, check) -> None:
    code, told = check(source)
    assert code == 2
    assert why in told


def test_the_file_needs_nothing_of_ours() -> None:
    source = check_orders()
    compile(source, NAME, "exec")
    assert "recorded." not in source
