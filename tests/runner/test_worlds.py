"""What a program does in one world and not in another is declared and recorded apart, or it is a failure."""

import sys
from pathlib import Path

import pytest

from recorded.model.snippet import Snippet, read_snippet
from recorded.model.world import World
from recorded.runner.complaint import complaint
from recorded.runner.execute import execute
from recorded.runner.judge import judge
from recorded.runner.observed import Observed
from recorded.runner.recording import NotRecorded, recording_of, write_whole

LINUX, FREE = World("3.15.0", "linux"), World("3.15.0", "linux", "free-threaded")
METHOD = """\
import multiprocessing

print("start method:", multiprocessing.get_start_method(), end="\\n\\n")
"""
MAIN = """\
python 3.15.0 on linux
   0.010   main > start method: forkserver
   0.010   main >
exit 0 after 0.100 s
"""
COUNT = "print(6, 'cores', end='\\n\\n')\n"
BOUNDS = r"[tool.recorded.vary.cores]", r"match = '(\d+) cores'", "least = 1", "most = 2"


def header(*rows: str) -> str:
    return "# /// script\n" + "".join(f"# {row}\n" for row in rows) + "# ///\n"


def differs(*rows: str) -> str:
    return header("[[tool.recorded.differs]]", *rows, 'why = { en = "so", zh = "所以" }')


def observed(folder: Path, source: str, world: World, record: str = "") -> Observed:
    """What a program does in a world; record: its main one, if it is not there yet."""
    (folder / "chapter").mkdir(exist_ok=True)
    (folder / "chapter/program.py").write_text(source, encoding="utf-8")
    if record:
        (folder / "chapter/program.run").write_text(record, encoding="utf-8")
    snippet = read_snippet("chapter/program", folder)
    # this Python may start processes otherwise than the one that it stands for
    return Observed(snippet, execute(snippet.path, sys.executable, start_method=world.method), world)


def files(snippet: Snippet) -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in snippet.path.parent.iterdir() if path.suffix == ".run"}


def test_a_difference_that_is_not_declared_is_a_failure_and_told_how_to_declare_it(tmp_path) -> None:
    assert judge(observed(tmp_path, METHOD, LINUX, MAIN))
    seen = observed(tmp_path, METHOD, LINUX.under("spawn"))
    message = complaint(seen, judge(seen))
    assert "chapter/program.run:2: on Python 3.15.0 under spawn: the lines differ" in message
    assert "+ run     main > start method: spawn" in message
    assert "declare it in the header of " in message and '[[tool.recorded.differs]] with start = "spawn"' in message
    assert 'run = "spawn" and the reason as why; then: python -m recorded record' in message
    assert message.endswith(" --snippet-python=PYTHON --start-method=spawn")


def test_a_difference_without_a_gil_is_declared_by_build(tmp_path) -> None:
    seen = observed(tmp_path, METHOD.replace('"start', '"other'), FREE, MAIN)
    message = complaint(seen, judge(seen))
    assert "on Python 3.15.0 free-threaded: the lines differ" in message
    assert 'with build = "free-threaded", run = "3.15t" and the reason as why' in message


@pytest.mark.parametrize("world", [LINUX.under("spawn"), FREE])
def test_what_is_recorded_in_another_world_never_gets_into_the_main_record(tmp_path, world: World) -> None:
    seen = observed(tmp_path, METHOD.replace("multiprocessing.get_start_method()", "1"), world, MAIN)
    with pytest.raises(NotRecorded, match="the lines differ"):
        recording_of(seen)
    same = observed(tmp_path, METHOD.replace("multiprocessing.get_start_method()", "'forkserver'"), world)
    write_whole(*recording_of(same))
    assert files(same.snippet) == {"program.run": MAIN}


def test_results_in_a_source_stay_as_they_are_in_another_world(tmp_path) -> None:
    seen = observed(tmp_path, "print(1)\n#> 1\n", FREE)
    assert recording_of(seen) == (seen.snippet.path, "print(1)\n#> 1\n")


def test_the_main_record_of_a_program_for_one_build_is_made_on_that_build(tmp_path) -> None:
    only = header("[tool.recorded]", 'builds = ["free-threaded"]', 'why = { en = "so", zh = "所以" }')
    path, text = recording_of(observed(tmp_path, f"{only}print(1)\n", FREE))
    assert path.name == "program.py" and text.endswith("#> 1\n")
    with pytest.raises(NotRecorded):
        recording_of(observed(tmp_path, f"{only}print(1)\n", LINUX))


def test_what_is_declared_is_recorded_in_its_own_file_and_holds_there_only(tmp_path) -> None:
    declared = differs('start = "spawn"', 'run = "spawn"') + METHOD
    spawned = observed(tmp_path, declared, LINUX.under("spawn"), MAIN)
    assert judge(spawned).problems == ("it has neither a record program@spawn.run nor results '#>' in its source",)
    write_whole(*recording_of(spawned))
    record = files(spawned.snippet)["program@spawn.run"]
    assert record.startswith("python 3.15.0 on linux under spawn\n") and "start method: spawn" in record
    assert files(spawned.snippet)["program.run"] == MAIN
    assert judge(spawned) and judge(observed(tmp_path, declared, LINUX))
    forked = observed(tmp_path, declared, LINUX.under("fork"))
    assert judge(forked).problems == ("the lines differ",), "nothing is declared of fork"
    write_whole(*recording_of(spawned))
    assert files(spawned.snippet)["program@spawn.run"] == record


def test_the_bounds_are_those_of_the_world(tmp_path) -> None:
    main = "python 3.15.0 on linux\n   0.010   main > 1 cores\n   0.010   main >\nexit 0 after 0.100 s\n"
    rows = "[[tool.recorded.differs]]", 'build = "free-threaded"', 'run = "3.15t"', 'why = { en = "so", zh = "所以" }'
    source = header(*BOUNDS, *rows, "vary.cores = { least = 5, most = 7 }") + COUNT
    free = observed(tmp_path, source, FREE, main)
    write_whole(*recording_of(free))
    assert judge(free)
    assert judge(observed(tmp_path, source, LINUX)).problems == ("cores is 6, more than the declared 2",)
