"""The verdicts on records of small programs."""

from dataclasses import replace
from pathlib import Path

import pytest

from recorded.model.header import Header
from recorded.model.header_reader import parse_header
from recorded.model.proofs import ANY, IDEAL, LOOSE, MARGIN, NOT_JUDGED, PROVEN, REFUTED, Proof
from recorded.model.snippet import Snippet, read_snippet
from recorded.model.world import World
from recorded.proof.orders.explored import explore
from recorded.proof.orders.judge import prove
from recorded.runner.interpreter import Interpreter

TWO = """\
import threading

threads = [threading.Thread(target=print, args=(name,), name=name) for name in ("ann", "bob")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("both")
"""
LATE = """\
import threading, time

threading.Timer(0.5, print, args=("late",)).start()
time.sleep({sleep})
print("early")
"""


@pytest.fixture
def prove_it(tmp_path: Path, interpreter: Interpreter):
    """A function that proves a source with the lines of its record, or with its inline results."""

    def proving(source: str, *rows: str, header: str = "", ending: str = "exit 0") -> Proof:
        path = tmp_path / "program.py"
        head = f"# /// script\n# [tool.recorded]\n# {header}\n# ///\n" if header else ""
        path.write_text(head + source, encoding="utf-8")
        snippet = Snippet("a/program", path, head + source, parse_header(head + source, path) if head else Header())
        if rows:
            lines = [f"   0.000 {row}" for row in rows]
            record = "\n".join(["python 3.15.2 on linux", *lines, f"{ending} after 0.100 s"])
            path.with_suffix(".run").write_text(record + "\n", encoding="utf-8")
        return prove(snippet, lambda one, clock: explore(one, interpreter.path, clock, 20), interpreter.world)

    return proving


NAMED = ("ann > ann", "bob > bob", "Task-1 > all")


def test_a_record_that_allows_every_order_and_no_other_is_proven(prove_it) -> None:
    proof = prove_it(TWO, "| ann > ann", "| bob > bob", "  main > both")
    assert (proof.verdict, proof.clock, proof.orders, proof.why) == (PROVEN, ANY, 2, "")
    assert proof.every_order


def test_a_record_without_a_mark_is_refuted(prove_it) -> None:
    proof = prove_it(TWO, "ann > ann", "bob > bob", "main > both")
    assert (proof.verdict, proof.clock) == (REFUTED, IDEAL)
    assert "bob > bob | ann > ann | main > both | exit 0" in proof.why


def test_a_record_that_allows_too_much_is_refuted_or_needs_a_reason(prove_it) -> None:
    rows = ("| ann > ann", "| bob > bob", "| main > both")
    proof = prove_it(TWO, *rows)
    assert proof.verdict == REFUTED
    assert proof.why.startswith("it allows what cannot come: ann > ann | main > both")
    assert prove_it(TWO, *rows, header='loose = { en = "why", zh = "原因" }').verdict == LOOSE


def test_a_reason_that_nothing_needs_is_refuted(prove_it) -> None:
    header = 'loose = { en = "why", zh = "原因" }'
    proof = prove_it(TWO, "| ann > ann", "| bob > bob", "  main > both", header=header)
    assert (proof.verdict, proof.why) == (REFUTED, "it allows no more than can come: remove 'loose'")


def test_a_record_that_rests_on_time_must_say_how_late_a_thread_may_be(prove_it) -> None:
    rows = ("main > early", "Thread-1 > late")
    proof = prove_it(LATE.format(sleep=0.1), *rows)
    assert (proof.verdict, proof.clock) == (REFUTED, ANY)
    assert "write margin = 0.5" in proof.why
    proof = prove_it(LATE.format(sleep=0.1), *rows, header="margin = 0.5")
    assert (proof.verdict, proof.clock, proof.margin) == (PROVEN, MARGIN, 0.5)
    assert not proof.every_order
    assert "write margin = 0.5" in prove_it(LATE.format(sleep=0.1), *rows, header="margin = 0.2").why


def test_a_margin_that_nothing_needs_is_refuted(prove_it) -> None:
    proof = prove_it(TWO, "| ann > ann", "| bob > bob", "  main > both", header="margin = 1")
    assert (proof.verdict, proof.why) == (REFUTED, "margin = 1 is not needed: remove it")


PULSE = """
import threading, time
event = threading.Event()
def wait():
    {wait}
    print("woken")
threads = [threading.Thread(target=wait, name=name) for name in ("ann", "bob")]
for thread in threads:
    thread.start()
time.sleep(0.5)
event.set()
event.clear()
for thread in threads:
    thread.join()
"""


@pytest.mark.parametrize("wait", ["event.wait()", "assert event.wait(9)"])
def test_who_waits_for_an_event_wakes_up_even_if_it_is_cleared_at_once(prove_it, wait: str) -> None:
    rows = ("| ann > woken", "| bob > woken")
    proof = prove_it(PULSE.format(wait=wait), *rows, header="margin = 0.5")
    assert (proof.verdict, proof.clock, proof.margin, proof.orders) == (PROVEN, MARGIN, 0.5, 2)
    assert "write margin = 0.5" in prove_it(PULSE.format(wait=wait), *rows).why  # whoever is late waits for ever


def test_a_record_that_is_wrong_even_if_nobody_is_late_is_refuted(prove_it) -> None:
    assert prove_it(LATE.format(sleep=1), "main > early", "Thread-1 > late", header="margin = 0.5").clock == IDEAL


def test_results_in_the_source_have_one_order(prove_it) -> None:
    assert prove_it(TWO.replace("print,", "len,").replace('print("both")', 'print("both")\n#> both')).verdict == PROVEN
    assert prove_it('import threading\nprint("a")\n#> b\n').verdict == REFUTED


def test_a_deadlock_is_an_ending(prove_it) -> None:
    source = 'import threading\nlock = threading.Lock()\nlock.acquire()\nprint("once")\nlock.acquire()\n'
    assert prove_it(source, "main > once", ending="hang").verdict == PROVEN
    assert prove_it(source, "main > once").verdict == REFUTED


def test_it_finds_what_fifty_runs_on_a_busy_machine_did_not(prove_it) -> None:
    # a worker takes the last task while main is dropping the queued ones: nothing holds both workers
    source = read_snippet("pools/really_leave").source.replace("all_are_busy.wait()", "pass")
    rows = (
        "main    > main goes on with ['quick', 'quicker'], last is dropped: True",
        "fetch_0 > slow answers",
    )
    proof = prove_it(source.partition("# ///\n")[2], *rows, header='pool = ["fetch_*"]')
    assert (proof.verdict, proof.clock) == (REFUTED, IDEAL)
    assert "last is dropped: False" in proof.why


TASKS = """
import asyncio
async def say(name, seconds):
    await asyncio.sleep(seconds)
    print(name)
async def main():
    async with asyncio.TaskGroup() as group:
        for name, seconds in {sleeps}:
            group.create_task(say(name, seconds), name=name)
    print("all")
asyncio.run(main())
"""


def test_the_loop_keeps_the_order_in_which_tasks_become_ready(prove_it) -> None:
    proof = prove_it(TASKS.format(sleeps=[("ann", 0), ("bob", 0)]), *NAMED)
    assert (proof.verdict, proof.clock, proof.orders) == (PROVEN, ANY, 1)


def test_of_timers_that_are_due_together_either_may_be_first(prove_it) -> None:
    source = TASKS.format(sleeps=[("ann", 0.1), ("bob", 0.1)])
    proof = prove_it(source, *NAMED)
    assert (proof.verdict, proof.clock) == (REFUTED, IDEAL)
    assert "bob > bob | ann > ann | Task-1 > all | exit 0" in proof.why
    assert prove_it(source, "| ann > ann", "| bob > bob", "  Task-1 > all").verdict == PROVEN


def test_a_timer_that_was_set_first_and_is_shorter_is_due_first_however_late_the_loop_is(prove_it) -> None:
    proof = prove_it(TASKS.format(sleeps=[("ann", 0.1), ("bob", 0.2)]), *NAMED)
    assert (proof.verdict, proof.clock, proof.orders) == (PROVEN, ANY, 1)


def test_a_shorter_timer_that_was_set_later_is_due_first_unless_the_loop_is_late(prove_it) -> None:
    source, rows = TASKS.format(sleeps=[("bob", 0.3), ("ann", 0.1)]), NAMED
    assert "write margin = 0.1" in prove_it(source, *rows).why
    proof = prove_it(source, *rows, header="margin = 0.1")
    assert (proof.verdict, proof.clock, proof.margin) == (PROVEN, MARGIN, 0.1)


def test_tasks_that_wait_for_each_other_hang(prove_it) -> None:
    source = (
        "import asyncio\nasync def main():\n    print('once')\n    await asyncio.Event().wait()\nasyncio.run(main())\n"
    )
    assert prove_it(source, "Task-1 > once", ending="hang").verdict == PROVEN


UNMODELLED = {
    "import asyncio\nasync def main(): await asyncio.to_thread(print)": "it has threads beside its tasks",
    "import asyncio, time\ntime.sleep(1)": "its tasks look at a clock or block the loop",
    "import asyncio, subprocess": "it starts processes",
    "import asyncio\nasyncio.open_connection": "it waits for the network",
    "import asyncio\nasyncio.get_running_loop().time()": "its tasks look at a clock or block the loop",
    "import asyncio, random": "it throws dice",
    "import asyncio\nasync def main():\n while True: await asyncio.sleep(0)\nasyncio.run(main())": "a task goes round",
    "import threading, multiprocessing": "it starts processes",
    "import threading, os\nos.pipe()": "it waits for a pipe",
    "import threading, socket": "it waits for the network",
    "import threading\nfrom signal import signal": "signals come at any time",
    "import threading, random": "it throws dice",
    "import threading\nopen('x')": "it uses files",
    "import threading\nthreading.get_ident()": "it asks for the numbers of threads",
    "import threading, time\nwhile time.monotonic() < 1: time.sleep(0.1)": "it decides by the clock",
    "import threading, time\nif time.time() > 2e9: print(1)": "it decides by the clock",
    "import threading\nfor _ in iter(int, 1): pass\n": "a thread waits for something that is not modelled",
}


@pytest.mark.parametrize("source", UNMODELLED)
def test_what_is_not_modelled_is_not_judged(source: str, prove_it) -> None:
    proof = prove_it(source)
    assert proof.verdict == NOT_JUDGED
    assert proof.why.startswith(UNMODELLED[source])


def test_a_program_that_needs_engines_is_not_judged(tmp_path: Path) -> None:
    snippet = Snippet("a/b", tmp_path / "b.py", "import threading", replace(Header(), dependencies=("SQLAlchemy",)))
    proof = prove(snippet, None, World("3.15.2", "linux"))
    assert proof.verdict == NOT_JUDGED and proof.why == "its packages are beyond the standard library"


def test_a_program_that_measures_is_not_judged(tmp_path: Path) -> None:
    snippet = Snippet("a/b", tmp_path / "b.py", "import threading", replace(Header(), exclusive=True))
    assert prove(snippet, None, World("3.15.2", "linux")).verdict == NOT_JUDGED
