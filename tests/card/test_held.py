"""A card says in which worlds its records held, from reports alone: of what no report tells, nothing is said."""

from collections.abc import Iterable

import pytest

from recorded.card.held import in_which_worlds
from recorded.card.verification import held_in
from recorded.model.header import Header, Variant
from recorded.model.paths import SNIPPETS
from recorded.model.report import CANNOT, FAILED, MOOT, PASSED, Report
from recorded.model.snippet import Snippet
from recorded.model.world import FREE_THREADED, METHODS, SUPPORTED, World

THREADS = Snippet("a/threads", SNIPPETS / "a/threads.py", "import threading\n", Header())
PROCESSES = Snippet("a/processes", SNIPPETS / "a/processes.py", "import multiprocessing\n", Header())


def report(version: str, system: str = "linux", build: str = "default", start: str = "", said: str = PASSED) -> Report:
    of_threads = f"{MOOT}it starts none" if start else said
    results = {"a/threads": of_threads, "a/processes": said}
    return Report(f"{version}.1", system, build, start, "2026-11-01", "c0ffee", results)


def free(*versions: str) -> list[Report]:
    return [report(version, build=FREE_THREADED) for version in versions]


def under(methods: Iterable[str], versions: Iterable[str]) -> list[Report]:
    worlds = [World(f"{version}.1", "linux").under(method) for version in versions for method in methods]
    return [report(world.version, start=world.start) for world in worlds if world.start]


ALL = [report(version) for version in SUPPORTED]


@pytest.mark.parametrize(
    ("reports", "said"),
    [
        (ALL, "Linux with Python 3.11–3.15"),
        (ALL[4:], "Linux with Python 3.15"),
        ([ALL[0], *ALL[2:]], "Linux with Python 3.11, 3.13–3.15"),
        (ALL + free("3.14", "3.15"), "Linux with Python 3.11–3.15, with and without a GIL"),
        (ALL + free("3.15"), "Linux with Python 3.11–3.15, without a GIL on 3.15"),
        (free("3.14", "3.15"), "Linux with Python 3.14–3.15, without a GIL"),
        (ALL[4:] + free("3.15"), "Linux with Python 3.15, with and without a GIL"),
        (ALL[:3] + free("3.14"), "Linux with Python 3.11–3.13, without a GIL on 3.14"),
        (ALL + under(METHODS, SUPPORTED), "Linux with Python 3.11–3.15, under fork, spawn and forkserver"),
        (ALL + under(["spawn"], SUPPORTED), "Linux with Python 3.11–3.15, under spawn"),
        (ALL + under(["spawn"], ["3.15"]), "Linux with Python 3.11–3.15, under spawn on 3.15"),
        (ALL[4:] + under(["spawn"], ["3.15"]), "Linux with Python 3.15, under spawn and forkserver"),
        (under(["spawn"], ["3.15"]), "Linux with Python 3.15, under spawn"),
        (
            ALL + free("3.14", "3.15") + under(METHODS, SUPPORTED),
            "Linux with Python 3.11–3.15, with and without a GIL, under fork, spawn and forkserver",
        ),
        (
            [*ALL, report("3.15", "darwin"), report("3.15", "win32")],
            "Linux with Python 3.11–3.15; macOS with Python 3.15; Windows with Python 3.15",
        ),
    ],
)
def test_worlds_in_words(reports: list[Report], said: str) -> None:
    assert in_which_worlds(reports, "en") == said


def test_the_words_are_chinese_on_a_chinese_page() -> None:
    reports = ALL + free("3.14", "3.15") + under(METHODS, SUPPORTED)
    every = "Linux 上的 Python 3.11–3.15，有 GIL 和没有 GIL，用 fork、spawn 和 forkserver 启动进程"
    assert held_in(reports, PROCESSES, "zh") == f"结果相同：{every}。"
    some = "Linux 上的 Python 3.11–3.15，没有 GIL 的 3.15，3.15 用 spawn 启动进程"
    assert in_which_worlds(ALL + free("3.15") + under(["spawn"], ["3.15"]), "zh") == some


def test_without_a_report_there_is_no_word() -> None:
    unable = [report("3.15", said=f"{CANNOT}it is new")]
    assert held_in([], THREADS, "en") == held_in(unable, THREADS, "en") == ""


def test_of_start_methods_it_is_told_only_where_processes_are_started() -> None:
    reports = ALL + under(METHODS, SUPPORTED)
    assert held_in(reports, THREADS, "en") == "The same on Linux with Python 3.11–3.15."
    assert held_in(reports, PROCESSES, "en").endswith(" under fork, spawn and forkserver.")


def test_where_it_does_not_hold_is_told_too() -> None:
    reports = [*ALL, report("3.14", build=FREE_THREADED, said=FAILED), report("3.15", start="spawn", said=FAILED)]
    same = "The same on Linux with Python 3.11–3.15."
    not_so = "Not as recorded on Linux with Python 3.14, without a GIL, under spawn on 3.15."
    assert held_in(reports, PROCESSES, "en") == f"{same} {not_so}"
    assert "与记录不符：Linux" in held_in(reports, PROCESSES, "zh")


def test_what_differs_between_worlds_is_not_called_the_same() -> None:
    tabs = Header(variants=(Variant("3.13", {"en": "why", "zh": "why"}, pythons="<3.14"),))
    told = held_in(ALL, Snippet("a/threads", THREADS.path, THREADS.source, tabs), "en")
    assert told == "As its tabs say on Linux with Python 3.11–3.15."
