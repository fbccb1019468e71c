"""What the player is given of a run: words, lines of the program, who holds what another waits for."""

import gzip
import json

from recorded.card.card import first_line
from recorded.card.timeline.steps import HOLDS, JOINS, WANTS, steps_of
from recorded.card.timeline.terms import PLAYER
from recorded.model.header import LANGUAGES
from recorded.model.paths import DOCS
from recorded.model.record import Line
from recorded.model.snippet import readable_snippets, snippet_ids
from recorded.model.timeline import Lane, Span
from recorded.site.play import play_scripts
from tests.model.lanes import run_of_lanes

LANES = (
    Lane("main", 1.0, 9.0, (Span("run", 1.0, 2.0), Span("join", 2.0, 9.0, "Ann", line=8)), (5,)),
    Lane("Ann", 2.0, None, (Span("hold", 2.0, None, "fork", line=3), Span("lock", 3.0, None, "spoon", line=4))),
)


def test_steps_tell_times_words_lines_and_what_is_held() -> None:
    steps = steps_of(run_of_lanes(LANES, Line(0.002, "main", "x")), "en", "p")
    words = steps["words"]
    main, ann = steps["lanes"]
    assert main[:4] == ["main", 0, 1.0, 9.0] and ann[:4] == ["Ann", -1, 2.0, None]
    assert main[4] == [[1.0, 2.0, words.index("runs"), 0, 0], [2.0, 9.0, 1, 8, JOINS, "Ann"]]
    assert ann[4] == [[2.0, None, 2, 3, HOLDS, "fork"], [3.0, None, 3, 4, WANTS, "spoon"]]
    assert words[3] == "waits for the lock spoon"
    assert steps["lines"] == [[1.99, 0, 5]]
    assert steps["from"] < 2.0 < steps["to"]


def test_a_line_is_printed_before_a_wait_or_after_it_not_meanwhile() -> None:
    spans = (Span("run", 1.0, 2.6), Span("lock", 2.6, 4.3, "a"), Span("run", 4.3, 9.0))
    lines = [Line(ms / 1000, "main", "x") for ms in (2, 3, 4, 5)]
    steps = steps_of(run_of_lanes((Lane("main", 1.0, 9.0, spans, (1, 2, 3, 4)),), *lines), "en", "p")
    assert [at for at, _, _ in steps["lines"]] == [2, 2.59, 4.3, 5]


def test_a_line_is_printed_by_an_actor_that_has_begun_and_not_ended() -> None:
    lane = Lane("main", 2.3, 8.7, (Span("run", 2.3, 8.7),), (1, 2, 3))
    lines = [Line(ms / 1000, "main", "x") for ms in (2, 5, 9)]
    steps = steps_of(run_of_lanes((lane,), *lines), "en", "p")
    assert [at for at, _, _ in steps["lines"]] == [2.3, 5, 8.69]


def test_the_player_reads_what_is_written_for_it() -> None:
    script = (DOCS / "assets/extras/play.js").read_text(encoding="utf-8")
    assert f"HOLDS = {HOLDS}, WANTS = {WANTS}, JOINS = {JOINS};" in script
    script += (DOCS / "assets/extras/present.js").read_text(encoding="utf-8")
    for language in LANGUAGES:
        assert all(f"playWords.{key}" in script for key in PLAYER[language])
        assert PLAYER[language].keys() == PLAYER["en"].keys()


def test_every_program_with_a_drawn_timeline_can_be_played() -> None:
    scripts = dict(play_scripts("zh", snippet_ids()))
    name, _, runs = scripts["locks-noodles_and_fork.js"].partition(" = ")
    assert name == 'playRuns["locks-noodles_and_fork"]'
    assert [lane[0] for lane in json.loads(runs.rstrip(";\n"))[0]["lanes"]] == ["main", "Ada", "Bob"]
    assert len(scripts) > 250 and scripts["words.js"].startswith("playWords = {")
    assert all(len(gzip.compress(script.encode())) < 3 * 1024 for script in scripts.values())
    assert [*dict(play_scripts("zh", {"locks/noodles_and_fork"}))] == ["words.js", "locks-noodles_and_fork.js"]


def test_a_program_behind_a_header_begins_at_the_line_that_its_file_has() -> None:
    for snippet in readable_snippets().values():
        rows = snippet.source.splitlines()
        assert rows[first_line(snippet) - 1] == snippet.shown.splitlines()[0]


def test_scripts_that_are_fetched_with_a_press_are_small() -> None:
    files = [DOCS / "assets/extras/ask.js", DOCS / "assets/extras/play.js"]
    assert sum(len(gzip.compress(path.read_bytes(), 9)) for path in files) <= 5 * 1024
