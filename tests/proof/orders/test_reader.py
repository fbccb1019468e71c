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


START = """
threads = [threading.Thread(target=work) for work in (one, two)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""
INCREMENT = "def one():\n    {}\n\n\ntwo = one\n" + START
ORDER = "got = []\n\n\ndef one():\n    {}\n\n\ndef two():\n    {}\n\n" + START

# what other code than the program's own lines does to objects that threads share
SHARED = {
    "an iterator": "items = iter([1, 2])\n"
    + ORDER.format("got.append(next(items))", "next(items)")
    + "assert got == [1]\n",
    "a generator": "def numbers():\n    while True:\n        yield 1\n\n\ntaken = numbers()\n"
    + INCREMENT.format("next(taken)"),
    "a generator expression": "taken = (item for item in [1, 2, 3, 4])\ngot = []\n"
    + INCREMENT.format("got.append(next(taken))")
    + "assert got == [1, 2]\n",
    "a namespace": "import types\n\na = types.SimpleNamespace(n=0)\n"
    + INCREMENT.format("a.n += 1")
    + "assert a.n == 2\n",
    "an array": "import array\n\na = array.array('i', [0])\n" + INCREMENT.format("a[0] += 1") + "assert a[0] == 2\n",
    "a UserDict": "import collections\n\nd = collections.UserDict(n=0)\n"
    + INCREMENT.format("d['n'] += 1")
    + "assert d['n'] == 2\n",
    "a module": "import math\n\nmath.n = 0\n" + INCREMENT.format("math.n += 1") + "assert math.n == 2\n",
    "getattr and setattr": "class A:\n    pass\n\n\na = A()\na.n = 0\n"
    + INCREMENT.format("setattr(a, 'n', getattr(a, 'n') + 1)")
    + "assert a.n == 2\n",
    "hasattr": "class A:\n    pass\n\n\na, log = A(), []\n"
    + INCREMENT.format("hasattr(a, 'x') or (log.append(1), setattr(a, 'x', 1))")
    + "assert len(log) == 1\n",
    "a class's attribute": "class A:\n    done = False\n\n\na = A()\n"
    + ORDER.format("a.done = True", "got.append(a.done)")
    + "assert got == [False]\n",
    "an attribute that goes": "class A:\n    pass\n\n\na = A()\na.x = 1\n"
    + ORDER.format("del a.x", "got.append(hasattr(a, 'x'))")
    + "assert got == [True]\n",
    "a bound method": "a = [0]\n"
    + ORDER.format("change(0, 1)", "got.append(a[0])").replace("got = []", "got = []\nchange = a.__setitem__")
    + "assert got == [0]\n",
    "a cache": "import functools\n\nlog = []\n\n\n@functools.cache\ndef f():\n    log.append(1)\n\n\n"
    + INCREMENT.format("f()")
    + "assert len(log) == 1\n",
    "the environment": "import os\n\nlog = []\n\n\ndef one():\n    if 'XX' not in os.environ:\n"
    "        os.environ['XX'] = '1'\n        log.append(1)\n\n\ntwo = one\n" + START + "assert len(log) == 1\n",
    "a method that is replaced": "class A:\n    def f(self):\n        return 1\n\n\na = A()\n"
    + ORDER.format("A.f = lambda self: 2", "got.append(a.f())")
    + "assert got == [1]\n",
    "what is added to a thread": "t = threading.current_thread()\nt.n = 0\n"
    + INCREMENT.format("t.n = t.n + 1")
    + "assert t.n == 2\n",
    "an exception": "e = ValueError('x')\n"
    + ORDER.format("e.args = ('y',)", "got.append(e.args)")
    + "assert got == [('x',)]\n",
    "what a pattern matches": "class A:\n    x = 1\n\n\na, got = A(), []\n\n\ndef one():\n    match a:\n"
    "        case A():\n            got.append(a.x)\n\n\ndef two():\n    a.x = 2\n" + START + "assert got == [1]\n",
}


@pytest.mark.parametrize("what", SHARED)
def test_what_library_code_does_to_a_shared_object_is_seen(what: str, check) -> None:
    code, told = check("import threading\n\n" + SHARED[what])
    assert code == 1, told
    assert "A schedule that ends so" in told


def test_every_run_finds_the_environment_and_the_modules_of_the_first(check) -> None:
    source = (
        "import math\nimport os\nimport threading\n\nassert not hasattr(math, 'ready') and hasattr(math, 'tau')\n"
        "assert 'XX' not in os.environ\nmath.ready = os.environ['XX'] = '1'\ndel math.tau\nn = 0\n\n\n"
        "def one():\n    global n\n    n = n + 1\n\n\ntwo = one\n"
    )
    assert "schedules, none of them fails" in check(source + START)[1]


def test_a_generator_that_nobody_has_any_more_is_closed_at_once(check) -> None:
    source = (
        "import threading\n\nlog = []\n\n\ndef numbers():\n    try:\n        yield 1\n        yield 2\n"
        "    finally:\n        log.append('closed')\n\n\ndef one():\n    for _ in numbers():\n        break\n"
        "    assert log == ['closed']\n\n\ndef two():\n    pass\n"
    )
    assert check(source + START)[0] == 0


def test_an_object_that_one_thread_uses_makes_no_schedules(check) -> None:
    own = "def one():\n    numbers = iter([1, 2])\n    next(numbers)\n\n\ntwo = one\n"
    assert "1 schedule, none of them fails" in check("import threading\n\n\n" + own + START)[1]


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("import os\n\nos.mkdir('a')\n", "it uses files"),
        ("exec('n = 1')\n", "it runs code that cannot be seen"),
        (
            "import functools\n\n\nclass A:\n    @functools.cached_property\n    def x(self):\n        return 1\n",
            "the library",
        ),
        ("class A:\n    pass\n\n\nobject.__setattr__(A(), 'n', 1)\n", "the library reads and writes its objects"),
    ],
)
def test_what_cannot_be_seen_is_refused(source: str, why: str, check) -> None:
    code, told = check(source)
    assert code == 2
    assert f"mine.py cannot be judged: {why}" in told


def test_the_file_needs_nothing_of_ours() -> None:
    source = check_orders()
    compile(source, NAME, "exec")
    assert "recorded." not in source
