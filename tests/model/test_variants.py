"""What a header declares to differ is told apart by where it holds: each world has one record, each record a world."""

from pathlib import Path

import pytest

from recorded.model.header import Header, SnippetError, Variant, Vary
from recorded.model.header_reader import parse_header
from recorded.model.world import World

PATH = Path("chapter/name.py")
USES = "import multiprocessing\n"
WHY = 'why = { en = "so", zh = "所以" }'
LINUX = World("3.15.2", "linux")


def header(*rows: str, source: str = USES) -> Header:
    return parse_header("# /// script\n" + "".join(f"# {row}\n" for row in rows) + f"# ///\n{source}", PATH)


def differs(*rows: str) -> list[str]:
    return ["[[tool.recorded.differs]]", *rows, WHY]


def test_a_difference_by_python_build_and_start_together() -> None:
    (variant,) = header(
        *differs('python = ">=3.14"', 'build = "free-threaded"', 'start = ["fork", "spawn"]', 'run = "3.15t"')
    ).variants
    assert variant == Variant("3.15t", {"en": "so", "zh": "所以"}, ">=3.14", "free-threaded", ("fork", "spawn"))
    free = World("3.14.7", "linux", "free-threaded")
    assert variant.holds_in(free.under("fork")) and variant.holds_in(free.under("spawn"))
    assert not variant.holds_in(free), "it starts processes by forkserver"
    assert not variant.holds_in(LINUX.under("spawn")), "it has a GIL"
    assert not variant.holds_in(World("3.13.0", "linux", "free-threaded")), "it is too old"
    assert variant.holds_in(World("3.15.0rc1", "darwin", "free-threaded")), "spawn is its own"


@pytest.mark.parametrize(
    ("world", "suffix"),
    [
        (LINUX, None),
        (LINUX.under("fork"), "fork"),
        (LINUX.under("spawn"), "spawn"),
        (World("3.11.7", "linux"), "fork"),
        (World("3.11.7", "linux").under("forkserver"), None),
        (World("3.15.2", "darwin"), "spawn"),
    ],
)
def test_a_difference_by_start_holds_wherever_processes_are_started_so(world: World, suffix: str | None) -> None:
    variant = header(
        *differs('start = "fork"', 'run = "fork"'), *differs('start = "spawn"', 'run = "spawn"')
    ).variant_for(world)
    assert (variant.suffix if variant else None) == suffix


def test_something_may_vary_only_where_it_differs() -> None:
    read = header(*differs('build = "free-threaded"', 'run = "3.15t"', r"vary.lost = { match = '(\d+)', least = 1 }"))
    assert read.vary == () and read.for_variant(read.variants[0]).vary == (Vary("lost", r"(\d+)", 1),)


def test_bounds_may_be_others_where_it_differs() -> None:
    read = header(
        "[tool.recorded.vary.share]",
        r"match = '(\d+) cores'",
        "most = 1",
        *differs('build = "free-threaded"', 'run = "3.15t"', "vary.share = { least = 2, most = 3 }"),
    )
    (variant,) = read.variants
    assert read.for_variant(variant).vary == (Vary("share", r"(\d+) cores", 2, 3),)
    assert read.for_variant(None) == read


@pytest.mark.parametrize(
    ("rows", "complaint"),
    [
        (differs('run = "x"'), "name.py:2: [[tool.recorded.differs]] says not where it differs; write python = "),
        (differs('build = "free-threaded"'), "name.py:2: [[tool.recorded.differs]] lacks 'run'; write run = "),
        (differs('start = "thread"', 'run = "x"'), "name.py:3: 'start' has 'thread'; use some of: fork, spawn, forkse"),
        (differs('build = "nogil"', 'run = "x"'), "name.py:3: 'build' has 'nogil'; use some of: default, free-threade"),
        (differs("start = []", 'run = "x"'), "name.py:3: 'start' names none, which nothing meets; remove it"),
        (differs("start = ['fork', 3]", 'run = "x"'), "name.py:3: 'start' has 3"),
        (
            differs("start = ['fork', 'spawn', 'forkserver']", 'run = "x"'),
            "name.py:3: 'start' names all, which limits nothing; remove it",
        ),
        (
            [*differs('python = "<3.14"', 'run = "3.13"'), *differs('python = "<3.12"', 'run = "3.11"')],
            "name.py:6: both '3.13' and '3.11' hold in python 3.11.x on linux; narrow one of them",
        ),
        (
            [*differs('start = "fork"', 'run = "fork"'), *differs('python = "<3.14"', 'run = "3.13"')],
            "name.py:6: both 'fork' and '3.13' hold in python 3.11.x on linux; narrow one of them",
        ),
        (
            [*differs('start = "fork"', 'run = "x"'), *differs('build = "free-threaded"', 'run = "t"')],
            "name.py:6: both 'x' and 't' hold in python 3.14.x free-threaded on linux under fork; narrow one of them",
        ),
        (
            [*differs('python = "<3.12"', 'run = "x"'), *differs('python = "==3.13.*"', 'run = "x"')],
            "name.py:8: a second variant has the run 'x'; give each a name of its own",
        ),
        (
            differs('python = "<3.13"', 'build = "free-threaded"', 'run = "x"'),
            "name.py:2: no world in which the program can run meets this; correct where it differs, or remove it",
        ),
        (
            ["requires-python = '>=3.14'", "[tool.recorded]", WHY, *differs('python = "<3.14"', 'run = "x"')],
            "name.py:5: no world in which the program can run meets this; ",
        ),
        (
            ["[tool.recorded]", "builds = ['default']", WHY, *differs('build = "free-threaded"', 'run = "x"')],
            "name.py:5: no world in which the program can run meets this; ",
        ),
        (
            ["[tool.recorded]", "systems = ['win32']", WHY, *differs('start = "fork"', 'run = "x"')],
            "name.py:5: no world in which the program can run meets this; ",
        ),
        (
            differs('build = "default"', 'run = "x"'),
            "name.py:2: it holds in python 3.15.x on linux, which the main record is of; declare what differs from it",
        ),
        (
            ["[tool.recorded]", "systems = ['linux']", WHY, *differs('start = "forkserver"', 'run = "x"')],
            "name.py:5: it holds in python 3.15.x on linux, which the main record is of; ",
        ),
        (
            differs('build = "free-threaded"', 'run = "x"', "vary.pid = { most = 3 }"),
            "name.py:5: [tool.recorded.vary.pid] needs a regular expression 'match'; write match = ",
        ),
        (
            [
                "[tool.recorded.vary.n]",
                "match = 'x'",
                *differs('start = "fork"', 'run = "x"', "vary.n = { match = 'y' }"),
            ],
            "name.py:7: the pattern of 'n' stands in [tool.recorded.vary.n]; write only other bounds",
        ),
    ],
)
def test_what_cannot_be_told_apart_names_file_line_and_mend(rows: list[str], complaint: str) -> None:
    with pytest.raises(SnippetError) as caught:
        header(*rows)
    assert complaint in str(caught.value)


def test_no_start_method_makes_a_difference_to_a_program_without_processes() -> None:
    rows = differs('start = "spawn"', 'run = "spawn"')
    with pytest.raises(SnippetError, match="name.py:3: it starts no processes, so no start method makes a difference"):
        header(*rows, source="print()\n")
    assert header(*rows, source="from concurrent.futures import ProcessPoolExecutor\n").variants
    assert header("[tool.recorded]", "neighbours = true", *rows, source="print()\n").variants
