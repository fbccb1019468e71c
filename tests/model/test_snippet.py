"""Bad input is named with its file, its line and the mend."""

import re
import time
from pathlib import Path

import pytest

from recorded.model.header import Header, SnippetError, Variant, Vary
from recorded.model.header_reader import parse_header
from recorded.model.record import RecordError
from recorded.model.snippet import all_snippets, read_snippet, readable_snippets, snippet_ids, stray_records

PATH = Path("chapter/name.py")


def header(*rows: str) -> Header:
    return parse_header("# /// script\n" + "".join(f"# {row}\n" for row in rows) + "# ///\nprint()\n", PATH)


def test_no_header_means_the_defaults() -> None:
    assert parse_header("print()\n", PATH) == Header()


def test_a_full_header() -> None:
    assert header(
        'requires-python = ">=3.13"',
        'dependencies = ["gevent"]',
        "[tool.recorded]",
        "exit = 1",
        "timeout = 5",
        "exclusive = true",
        "calm = true",
        'systems = ["linux"]',
        'builds = ["default"]',
        'pool = ["W-*"]',
        "margin = 0.5",
        'loose = { en = "a set", zh = "集合" }',
        'why = { en = "because", zh = "因为" }',
        "[tool.recorded.vary.pid]",
        r"match = 'pid (\d+)'",
        "least = 1",
        "[[tool.recorded.differs]]",
        'python = "<3.14"',
        'run = "3.13"',
        'why = { en = "so", zh = "所以" }',
    ) == Header(
        requires_python=">=3.13",
        dependencies=("gevent",),
        exit=1,
        timeout=5,
        exclusive=True,
        calm=True,
        systems=("linux",),
        builds=("default",),
        pool=("W-*",),
        margin=0.5,
        loose={"en": "a set", "zh": "集合"},
        why={"en": "because", "zh": "因为"},
        vary=(Vary("pid", r"pid (\d+)", least=1),),
        variants=(Variant("3.13", {"en": "so", "zh": "所以"}, "<3.14"),),
    )


@pytest.mark.parametrize(
    "rows, complaint",
    [
        (["[tool.recorded]", "time-out = 5"], "name.py:3: unknown key 'time-out' in [tool.recorded]; use one of: "),
        (["requires = '3'"], "name.py:2: unknown key 'requires' in the header; use one of: "),
        (["[tool.recorded]", "exit = 'one'"], "name.py:3: 'exit' in [tool.recorded] has the wrong type; "),
        (["[tool.recorded]", "exit = true"], "name.py:3: 'exit' in [tool.recorded] has the wrong type; "),
        (["[tool.recorded", "exit = 1"], "name.py:2: the header is not TOML: "),
        (["requires-python = 'new'"], "name.py:2: 'new' is no range of Python versions; write it like '>=3.14'"),
        (["requires-python = '>=3.14'"], "name.py:2: 'why' must speak both languages; write why = "),
        (["[tool.recorded]", "why = { en = 'x' }"], "name.py:3: 'why' must speak both languages; write why = "),
        (["[tool.recorded.vary.pid]", "match = '('"], "name.py:2: [tool.recorded.vary.pid] needs a regular expression"),
        (["[tool.recorded.vary.pid]", "mach = ''"], "name.py:3: unknown key 'mach' in [tool.recorded.vary.pid]; use "),
        (["[tool.recorded]", "builds = ['nogil']"], "name.py:3: 'builds' has 'nogil'; use some of: default, free-"),
        (["[tool.recorded]", "builds = ['default', 'free-threaded']"], "name.py:3: 'builds' names all, which limits "),
        (["[tool.recorded]", "systems = ['Linux']"], "name.py:3: 'systems' has 'Linux'; use some of: linux, darwin"),
        (["requires-python = '>=3.99'"], "name.py:2: '>=3.99' allows none of 3.11, "),
        (["[tool.recorded]", "timeout = 0"], "name.py:3: 'timeout' is no time; write seconds above 0"),
        (["[tool.recorded]", "margin = 0"], "name.py:3: 'margin' is no time that a thread is late by; write seconds"),
        (["[tool.recorded]", "margin = 61"], "name.py:3: 'margin' is no time that a thread is late by; write seconds"),
        (["[tool.recorded]", "loose = { en = 'x' }"], "name.py:3: 'loose' must speak both languages; write loose = "),
        (["[tool.recorded]", "pool = [1]"], "name.py:3: 'pool' has 1, which is no text; "),
        (["dependencies = ['']"], "name.py:2: 'dependencies' has '', which is no text; "),
        (["[tool.recorded]", "why = { en = 'x', zh = 1 }"], "name.py:3: 'why' has 1, which is no text; "),
        (["[tool.recorded]", "vary = { pid = 3 }"], "name.py:3: 'pid' is no table; see the header's keys"),
        (["[tool.recorded]", "differs = [1]"], "name.py:3: 'differs' is no table; see the header's keys"),
        (
            ["[tool.recorded.vary.n]", "match = 'x'", "least = 2", "most = 1"],
            "name.py:2: [tool.recorded.vary.n] has b",
        ),
        (["[tool.recorded]", "builds = ['default']"], "name.py:2: 'why' must speak both languages; write why = "),
        (["[tool.recorded]", "builds = 'default'"], "name.py:3: 'builds' in [tool.recorded] has the wrong type; "),
        (["[[tool.recorded.differs]]", "python = '<3.14'"], "name.py:2: [[tool.recorded.differs]] lacks 'run'; "),
        (
            ["[[tool.recorded.differs]]", "python = '<3.14'", "run = '../x'"],
            "name.py:4: '../x' is no part of a file's name; ",
        ),
        (["dependencies = ['not a requirement !!']"], "name.py:2: 'not a requirement !!' is no requirement; write it"),
        (["[tool.recorded]", "timeout = inf"], "name.py:3: 'timeout' in [tool.recorded] is no ordinary number; "),
        (["[tool.recorded]", "timeout = nan"], "name.py:3: 'timeout' in [tool.recorded] is no ordinary number; "),
        (["[tool.recorded]", "timeout = 1_000_000"], "name.py:3: 'timeout' is no time; write seconds above 0, 3600"),
        (["[tool.recorded]", f"timeout = 1{'0' * 400}"], "name.py:3: 'timeout' in [tool.recorded] is no ordinary num"),
        (["[tool.recorded]", f"timeout = {'9' * 5000}"], "name.py:2: the header is not TOML: Exceeds the limit"),
        (["[tool.recorded]", f"pool = {'[' * 5000}"], "name.py:2: the header is nested too deeply; flatten it"),
        (["[tool.recorded.vary.n]", "match = 'x'", "most = nan"], "name.py:4: 'most' in [tool.recorded.vary.n] is no"),
    ],
)
def test_a_bad_header_names_file_line_and_mend(rows: list[str], complaint: str) -> None:
    with pytest.raises(SnippetError) as caught:
        header(*rows)
    assert complaint in str(caught.value)


@pytest.mark.parametrize(
    ("pattern", "problem"),
    [
        ("^(a+)+$", "repeats more than a single character"),
        ("(a|aa)+$", "repeats more than a single character"),
        ("a?a?a?aaa", "leaves open at two places"),
        (".*.*x", "leaves open at two places"),
        ("(?:a|ab)(?:b|bb)b", "leaves open at two places"),
        (r"(?=\d)\d", "looks around"),
        (r"(a)\1", "looks around"),
        ("(?i)x", "sets flags"),
        ("(" * 5000, "is no regular expression"),
    ],
)
def test_a_pattern_that_could_match_for_ever_is_refused(pattern: str, problem: str) -> None:
    with pytest.raises(SnippetError, match=f"name.py:2: .*vary.n.* needs a regular expression 'match': .*{problem}"):
        header("[tool.recorded.vary.n]", f"match = '{pattern}'")


@pytest.mark.parametrize(
    "pattern",
    [
        r"(\d+\.\d) times",
        r"^(?:thread|gen|gev)\w+ .* (\d+\.\d+) +\d+\.\d+$",
        r"(\d+(?:\.\d+)?) s",
        r"[^,]+, (0x[\da-f]+)",
    ],
)
def test_a_pattern_that_leaves_little_choice_is_taken(pattern: str) -> None:
    (vary,) = header("[tool.recorded.vary.n]", f"match = '{pattern}'").vary
    assert vary.match == pattern
    began = time.monotonic()
    assert not re.search(vary.match, "1.1 " * 250)
    assert time.monotonic() - began < 1


def test_a_header_without_end() -> None:
    with pytest.raises(SnippetError, match="name.py:1: the header does not end; close it with a line '# ///'"):
        parse_header("# /// script\n# dependencies = []\nprint()\n", PATH)


def test_a_missing_snippet(tmp_path: Path) -> None:
    with pytest.raises(SnippetError, match="there is no such snippet; correct the name or write the program"):
        read_snippet("chapter/name", tmp_path)


def program(root: Path, source: bytes) -> None:
    (root / "chapter").mkdir()
    (root / "chapter/name.py").write_bytes(source)


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        (b"print(1)\n# caf\xe9\n", "name.py:2: it is not UTF-8; save it as UTF-8"),
        (b"print('a\x0cb')\n", r"name.py:1: it has the character '\\x0c'; save it as UTF-8, and write strange char"),
        ("print(1)\n#> \u2028\n".encode(), r"name.py:2: it has the character '\\u2028'; save it"),
    ],
)
def test_a_file_that_is_no_text(tmp_path: Path, source: bytes, problem: str) -> None:
    program(tmp_path, source)
    with pytest.raises(SnippetError, match=problem):
        read_snippet("chapter/name", tmp_path)
    assert all_snippets(tmp_path)[0] == {}


def test_a_folder_that_is_named_like_a_program(tmp_path: Path) -> None:
    (tmp_path / "chapter/name.py").mkdir(parents=True)
    assert snippet_ids(tmp_path) == ["chapter/name"]
    with pytest.raises(SnippetError, match="name.py:1: it is a folder, no program; rename it"):
        read_snippet("chapter/name", tmp_path)


@pytest.mark.parametrize("record", [b"", b"caf\xe9\n"])
def test_a_record_that_is_no_text_or_empty(tmp_path: Path, record: bytes) -> None:
    program(tmp_path, b"print(1)\n")
    (tmp_path / "chapter/name.run").write_bytes(record)
    with pytest.raises(RecordError, match="name.run:1: (it is not UTF-8|the record has no head); record it again"):
        read_snippet("chapter/name", tmp_path).record()


def test_a_record_that_is_a_folder(tmp_path: Path) -> None:
    program(tmp_path, b"print(1)\n")
    (tmp_path / "chapter/name.run").mkdir()
    with pytest.raises(RecordError, match="name.run:1: it cannot be read: "):
        read_snippet("chapter/name", tmp_path).record()


def test_one_that_breaks_the_rules_keeps_no_other_from_being_read(tmp_path: Path) -> None:
    program(tmp_path, b"print(1)\n")
    (tmp_path / "chapter/bad.py").write_bytes(b"\xff")
    (tmp_path / "chapter/bad@3.13.run").write_text("")
    readable, broken = all_snippets(tmp_path)
    assert list(readable) == ["chapter/name"] and "bad.py:1: it is not UTF-8" in str(broken["chapter/bad"])
    assert stray_records(tmp_path) == []


def test_a_name_that_hides_a_module(tmp_path: Path) -> None:
    (tmp_path / "chapter").mkdir()
    (tmp_path / "chapter/queue.py").write_text("")
    with pytest.raises(SnippetError, match="queue.py:1: its name hides the module 'queue' from its neighbours; rename"):
        read_snippet("chapter/queue", tmp_path)


def test_the_shown_source_has_no_header(tmp_path: Path) -> None:
    (tmp_path / "chapter").mkdir()
    (tmp_path / "chapter/name.py").write_text("# /// script\n# dependencies = []\n# ///\nprint()  # (1)!\n")
    snippet = read_snippet("chapter/name", tmp_path)
    assert snippet.shown == "print()  # (1)!\n"
    assert snippet.annotations == 1


def test_a_record_without_its_snippet(tmp_path: Path) -> None:
    (tmp_path / "chapter").mkdir()
    (tmp_path / "chapter/name.py").write_text("print()\n")
    for name in ("name.run", "name@3.13.run", "gone.run"):
        (tmp_path / "chapter" / name).write_text("")
    found = [str(problem) for problem in stray_records(tmp_path)]
    assert len(found) == 2
    assert "gone.run:1: there is no program gone.py; remove the record or write the program" in found[0]
    assert "name@3.13.run:1: the header of name.py declares no run '3.13'; remove the record or declare it" in found[1]


def test_no_record_without_its_snippet() -> None:
    assert stray_records() == []


def test_each_record_is_of_a_world_where_it_holds_and_the_main_one_of_the_newest_python() -> None:
    strange = []
    for snippet in readable_snippets().values():
        header = snippet.header
        for variant in (None, *header.variants):
            if (run := snippet.record(variant)) is None:
                continue
            worlds = [world for world in header.worlds() if header.variant_for(world) == variant]
            versions = sorted({world.version for world in worlds if variant or header.is_home(world)})
            its_own = header.variant_for(run.world) == variant and (variant or header.is_home(run.world))
            # where nothing is said, the newest Python that the program can run on
            if run.world.version not in (versions if variant else versions[-1:]) or not its_own:
                path = snippet.record_path(variant)
                strange.append(f"{path}:1: recorded on {run.world.name}; record it on {versions[-1]}, where it holds")
    assert not strange, "\n".join(strange)
