"""The card of a program that readers drive says what is to be reached, and, from its states, how many get there."""

import re

import pytest

from recorded.card.driving.drive import counted, ended, shortened
from recorded.card.driving.terms import CARD, WIDGET
from recorded.card.markers import MarkerError
from recorded.card.page import Page
from recorded.model.drive import drive_path
from recorded.model.driven import read_driven
from recorded.model.header import LANGUAGES
from recorded.model.paths import SNIPPETS
from recorded.model.snippet import read_snippet, readable_snippets
from recorded.site.drive import drive_scripts, told_of
from tests.card.programs import html_of

DRIVEN = {id: read_driven(snippet) for id, snippet in readable_snippets().items() if drive_path(snippet).exists()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_tells_goal_numbers_and_what_is_left_out(language):
    html = html_of("![[locks/lost_update.py]]\n\n1.  a\n2.  b\n", SNIPPETS, Page(language))
    assert DRIVEN["locks/lost_update"].drive.goal[language] in html
    assert CARD[language]["some"].format(schedules=6, reaching=4) in html
    assert "<code>both_have_read.wait()</code> <code>time.sleep(0.1)</code>" in html
    assert re.findall(r"<tr><td>(\d+)</td>", html) == ["4", "2"]


def test_the_card_of_another_program_says_nothing_of_it():
    assert 'class="drive"' not in html_of("![[queues/ties.py]]\n\n1.  a\n2.  b\n3.  c\n", SNIPPETS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_marker_sets_programs_side_by_side(language):
    html = html_of("[[driven locks/lost_update locks/with_lock]]\n", SNIPPETS, Page(language))
    rows = re.findall(r"<code>(.*?)</code><br>.*?</td><td>(\d+)</td><td>(\d+)</td>", html.replace("<wbr>", ""))
    assert rows == [("locks/lost_update", "6", "4"), ("locks/with_lock", "2", "0")]


def test_a_marker_refuses_a_program_that_nobody_drives():
    with pytest.raises(MarkerError, match="readers do not drive locks/rlock_count"):
        html_of("[[driven locks/rlock_count]]\n", SNIPPETS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_are_told_in_a_sentence(language):
    words = CARD[language]
    assert counted(DRIVEN["locks/with_lock"], words) == words["none"].format(schedules=2)
    assert counted(DRIVEN["foundations/whose_turn"], words) == words["one"].format(schedules=6)
    assert counted(DRIVEN["gil/call_between"], words) == words["some"].format(schedules="2,520", reaching="1,152")


def test_an_ending_says_what_main_printed_and_whether_it_hangs():
    endings = list(DRIVEN["locks/noodles_and_fork"].endings)
    assert [ended(ending, CARD["en"]) for ending in endings] == [[CARD["en"]["hang"]], ["dinner is over"]]


def test_turns_of_one_actor_in_a_row_are_told_at_once():
    assert shortened(["Ada", "Ada", "Bob", "Ada"]) == "Ada ×2, Bob, Ada"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_widget_has_words_for_all_that_can_happen(language):
    words = WIDGET[language]
    for id, driven in DRIVEN.items():
        kinds = {name: kind for name, kind in driven.table["things"] if kind != "condition"}
        assert set(kinds.values()) <= words["holds"].keys()
        for _, does, what, can, *_ in driven.table["standings"]:
            known = does in words["does"] if can else {does, kinds.get(what)} & words["waits"].keys()
            assert known or does in ("over", "wait for others"), f"{id}: {does} {what}"


def test_both_languages_have_the_same_words():
    for words in (CARD, WIDGET):
        assert words["en"].keys() == words["zh"].keys()
    for table in ("does", "waits", "holds", "empty"):
        assert WIDGET["en"][table].keys() == WIDGET["zh"][table].keys()


def test_a_script_marks_the_states_that_reach_the_goal_and_the_lines_left_out():
    snippet = read_snippet("locks/noodles_and_fork")
    told = told_of(snippet, DRIVEN["locks/noodles_and_fork"], "en")
    assert [told["states"][number][5] for number in told["reached"]] and told["first"] == 6
    lines = snippet.source.split("\n")
    assert [lines[number - 1].strip().partition("  #")[0] for number in told["without"]] == [
        "each_has_one.wait()",
        "time.sleep(0.1)",
    ]
    assert {name for name, _ in drive_scripts("en")} == {f"{id.replace('/', '-')}.js" for id in DRIVEN}
