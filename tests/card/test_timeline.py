"""The drawing of a timeline and the text that tells it, in both languages, in both colour schemes."""

import re
import xml.etree.ElementTree as etree
from dataclasses import replace
from itertools import pairwise

import pytest

from recorded.card.timeline.drawing import LIMIT, NARROW, timeline_svg, timeline_words
from recorded.card.timeline.scale import scale_of, text_width
from recorded.card.timeline.terms import CAPTIONS, PHRASES
from recorded.model.header import LANGUAGES
from recorded.model.paths import DOCS
from recorded.model.record import Line, Run
from recorded.model.snippet import read_snippet, snippet_ids
from recorded.model.states import LEGEND, SHAPES, STATES
from recorded.model.timeline import Lane, Span
from tests.model.lanes import DEADLOCK, LANES, run_of_lanes

ASSETS = DOCS / "assets"


def drawing(run: Run, language: str = "en", prefix: str = "p") -> etree.Element:
    return etree.fromstring(timeline_svg(run, language, prefix))


def test_each_lane_has_its_name_and_each_line_its_mark() -> None:
    lines = [Line(0.012, "main", "a"), Line(0.03, "a worker", "b"), Line(0.04, "main", "c")]
    root = drawing(run_of_lanes(LANES, *lines))
    names = [text.text for text in root.iter("text") if "who" in text.get("class", "")]
    assert names == ["main", "a worker", "T/Greenlet-1"]
    marks = {mark.get("data-line"): mark for mark in root.iter("use") if mark.get("data-line")}
    assert set(marks) == {"0", "1", "2"}
    places = [float(marks[n].get("x").rstrip("%")) for n in "012"]
    assert places == sorted(places) and len(set(places)) == 3


def test_stretches_lie_where_they_were_in_time() -> None:
    run = run_of_lanes((Lane("t", 0.0, 100.0, (Span("sleep", 0.0, 50.0, "f"), Span("run", 50.0, 100.0, "f"))),))
    rects = {r.get("class"): r for r in drawing(run)[0].iter("rect") if r.get("class") in ("sleep", "run")}
    scale = scale_of(run, run.lanes)
    assert (scale.start, scale.end) == (0.0, 101.0)
    share = {name: float(rect.get("width").rstrip("%")) for name, rect in rects.items()}
    assert share["sleep"] == pytest.approx(100 * 50 / 101, abs=0.6) and share["run"] == pytest.approx(
        share["sleep"], abs=0.6
    )


def test_imports_before_anything_happens_take_no_room() -> None:
    lane = Lane("main", 0.0, 600.0, (Span("run", 0.0, 500.0), Span("sleep", 500.0, 600.0)))
    assert scale_of(run_of_lanes((lane,)), (lane,)).start > 490


@pytest.mark.parametrize("end", [13.5, 101.0, 1008.0, 4990.0, 60_000.0])
def test_no_two_times_of_the_axis_touch_on_a_phone(end: float) -> None:
    run = run_of_lanes((Lane("t", 0.9 * end, end, (Span("sleep", 0.9 * end, end, "f"),)),))
    boxes = []
    for text in drawing(run, "zh").find(".//*[@class='axis']").iter("text"):
        place, width = NARROW * float(text.get("x").rstrip("%")) / 100, text_width(text.text)
        left = place - {"start": 0, "end": width}.get(text.get("text-anchor"), width / 2)
        boxes.append((left, left + width))
    assert len(boxes) >= 2 and all(right < left for (_, right), (left, _) in pairwise(boxes))


def test_a_deadlock_is_drawn_open_ended_and_told() -> None:
    run = run_of_lanes(DEADLOCK, ending="hang")
    svg = timeline_svg(run, "en", "p")
    assert svg.count('class="never"') == 5  # two locks held, two waited for, the legend
    assert "noodles: never ends" in svg and "fork：永不结束" in timeline_svg(run, "zh", "p")
    scale = scale_of(run, DEADLOCK)
    assert scale.end < 200  # not the three seconds until it was ended
    assert "Deadlock: Ann holds fork and waits for noodles, Bob holds noodles and waits for fork." in timeline_words(
        run, "en"
    )
    assert "死锁：Ann 持有 fork，等待 noodles；Bob 持有 noodles，等待 fork。" in timeline_words(run, "zh")
    ordinary = run_of_lanes(DEADLOCK)
    assert 'class="never"' not in timeline_svg(ordinary, "en", "p")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_state_has_words_and_the_legend_names_what_occurs_only(language: str) -> None:
    for state, row in STATES.items():
        assert row.legend[language] and row.unnamed[language] and row.named[language]
        run = run_of_lanes((Lane("t", 0.0, 9.0, (Span(state, 1.0, 8.0, "thing"),)),))
        legend = [li[0].tail for li in drawing(run, language).iter("li")]
        assert legend == [LEGEND[state][language]]
        assert timeline_words(run, language)


def test_both_languages_have_the_same_words() -> None:
    states = [("legend", "named", "unnamed"), STATES.values()], [("legend",), SHAPES.values()]
    rows = [getattr(row, name) for names, rows in states for row in rows for name in names]
    assert all(set(words) == set(LANGUAGES) for words in rows if words)
    rows = {language: {n: words[language] for n, words in enumerate(rows) if words} for language in LANGUAGES}
    for table in (CAPTIONS, PHRASES, rows):
        assert table["en"].keys() == table["zh"].keys()
        for key, english in table["en"].items():
            for one, other in zip([english, table["zh"][key]], [table["zh"][key], english], strict=True):
                assert sorted(re.findall(r"{\w*}", str(one))) == sorted(re.findall(r"{\w*}", str(other)))


def test_states_differ_without_colour() -> None:
    looks = {}
    for state in STATES:
        run = run_of_lanes((Lane("t", 0.0, 9.0, (Span(state, 1.0, 8.0, "thing"),)),))
        root = drawing(run)
        strokes = [path.get("d") for path in root.find(".//defs").iter("path")]
        shape = next((r for r in root.iter("rect") if r.get("class") == state), None)
        looks[state] = (strokes[-1:], shape is not None and (shape.get("y"), shape.get("height")))
    same = [(a, b) for a in looks for b in looks if a < b and looks[a] == looks[b]]
    # the style sheet gives these a dashed outline
    assert same == [("hold", "permit"), ("join", "result")]
    tiles = [state.tile for state in STATES.values() if state.tile]
    assert len(set(tiles)) == len(tiles)


def test_the_table_the_style_sheet_and_the_records_know_the_same_states() -> None:
    css = re.sub(r"/\*.*?\*/", "", (ASSETS / "timeline.css").read_text("utf-8"))
    inside = re.findall(r"^\.timeline ([^{]+){|} \.timeline ([^{]+){", css, re.MULTILINE)
    styled = {name for rule in inside for name in re.findall(r"\.([a-z]+)\b", " ".join(rule))}
    others = {"who", "in", "on", "axis", "life", "tile", "lit"}
    assert styled - others == {*STATES, *SHAPES}, "a state has a row in recorded/model/states.py and a rule of its name"
    snippets = [read_snippet(id) for id in snippet_ids()]
    runs = [snippet.record(variant) for snippet in snippets for variant in (None, *snippet.header.variants)]
    seen = {span.state for run in runs if run for lane in run.lanes for span in lane.spans}
    assert seen == set(STATES), "each state is shown by a program"


def test_each_shape_is_another() -> None:
    assert len({shape.strokes for shape in SHAPES.values()}) == len(SHAPES)
    assert set(LEGEND) == {*STATES, *SHAPES}


def test_ids_do_not_clash_and_all_references_lead_somewhere() -> None:
    run = run_of_lanes(LANES, Line(0.02, "main", "x"))
    one, two = timeline_svg(run, "en", "one"), timeline_svg(run, "en", "two")
    ids = re.findall(r' id="([^"]+)"', one + two)
    assert len(ids) == len(set(ids)) > 0
    references = set(re.findall(r'(?:url\(|href=")#([^")]+)', one + two))
    assert references <= set(ids)


def test_names_are_escaped_and_there_is_no_style_inside() -> None:
    run = run_of_lanes((Lane("<a&b>", 0.0, 9.0, (Span("run", 1.0, 8.0, "f('<')"),)),), Line(0.002, "<a&b>", "x"))
    svg = timeline_svg(run, "en", "p")
    assert "&lt;a&amp;b&gt;" in svg and "<style" not in svg and "style=" not in svg
    assert drawing(run) is not None


def test_a_busy_run_stays_within_its_bytes_and_says_what_it_leaves_out() -> None:
    lanes = tuple(
        Lane(
            f"thread-{n}", 0.0, 1000.0, tuple(Span("sleep", t * 100.0, t * 100.0 + 90, f"work({t})") for t in range(10))
        )
        for n in range(20)
    )
    run = run_of_lanes(lanes, *(Line(n / 100, f"thread-{n}", "x") for n in range(14)), left_out=4)
    svg = timeline_svg(run, "en", "p")
    assert len(svg.encode()) <= LIMIT
    assert "10 more lanes are not drawn." in svg
    assert "10 more lanes are not told." in timeline_words(run, "en")


def test_a_run_without_events_has_no_drawing() -> None:
    run = replace(run_of_lanes(LANES), lanes=())
    assert timeline_svg(run, "en", "p") == timeline_words(run, "en") == ""


def test_chinese_text_uses_full_width_punctuation() -> None:
    words = timeline_words(run_of_lanes((*LANES, *DEADLOCK), ending="hang"), "zh")
    assert not re.search(r"[\u4e00-\u9fff][,;:!?()]|[,;:!?][\u4e00-\u9fff]", words.replace("brew('a b', 3)", ""))


def colours(scheme: str) -> dict[str, str]:
    """The colour variables that hold in a scheme, by name."""
    sheets = (ASSETS / "colours.css").read_text("utf-8") + (ASSETS / "timeline.css").read_text("utf-8")
    found: dict[str, str] = {}
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheets):
        if "data-md-color-scheme=" not in selector or f'"{scheme}"' in selector:
            found |= dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6})", body))
    return found


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG."""

    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_contrast_reaches_wcag_aa(scheme: str) -> None:
    colour = colours(scheme)
    letters = [("ink", "sheet"), ("ink-2", "sheet"), ("tl-on", "tl-run"), ("tl-on", "tl-hold")]
    letters += [(f"a{n}", "sheet") for n in range(8)]
    # strokes and shapes, against the card, an idle lane and what they are drawn on
    shapes = [
        (f"tl-{name}", below)
        for name in ("run", "hold", "sleep", "lock", "wait", "quiet")
        for below in ("sheet", "tl-life")
    ]
    shapes += [
        ("tl-sleep", "tl-sleep-bg"),
        ("tl-lock", "tl-lock-bg"),
        ("tl-wait", "tl-wait-bg"),
        ("ink", "sheet"),
        ("seal", "sheet"),
    ]
    weak = {
        pair: round(contrast(colour[pair[0]], colour[pair[1]]), 2)
        for pair in letters
        if contrast(*map(colour.get, pair)) < 4.5
    }
    weak |= {
        pair: round(contrast(colour[pair[0]], colour[pair[1]]), 2)
        for pair in shapes
        if contrast(*map(colour.get, pair)) < 3
    }
    assert weak == {}


def test_letters_of_the_drawing_are_large_enough_for_a_phone() -> None:
    css = re.sub(r"/\*.*?\*/", "", (ASSETS / "timeline.css").read_text("utf-8"))
    sizes = [float(size) for size in re.findall(r"(?:font|font-size):[^;]*?([\d.]+)px", css)]
    assert sizes and min(sizes) >= 11
    assert all(len((ASSETS / name).read_bytes()) <= 12_000 for name in ("timeline.css", "timeline.js"))


def test_a_sleep_cut_short_is_told_as_such():
    run = run_of_lanes((Lane("main", 0.0, 90.0, (Span("sleep", 10.0, 80.0, "fetch", gave_up=True),)),))
    assert "main: sleeps in fetch, cut short, from 10 to 80 ms." in timeline_words(run, "en")
    assert "被打断" in timeline_words(run, "zh")
