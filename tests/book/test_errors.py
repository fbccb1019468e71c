"""Each message of Python's concurrency modules is answered on a problems page, or left out with a reason."""

import os
import re
import subprocess
import sys

import pytest

from recorded.model.header import LANGUAGES
from recorded.model.snippet import snippet_ids
from recorded.pages.c_messages import messages as c_messages
from recorded.pages.c_messages import not_in, read_messages
from recorded.pages.errors import Said, messages_of, pages, problems, quoted, read_list, says
from recorded.pages.raised import messages

LIST = read_list()
C_MESSAGES = read_messages()
CARDS = {id.replace("/", "-") for id in snippet_ids()}


@pytest.fixture(scope="module")
def newest_python(pytestconfig: pytest.Config) -> str:
    """The newest Python at hand, the one that records."""
    python = os.environ.get("RECORDING_PYTHON") or pytestconfig.getoption("--snippet-python") or sys.executable
    version = "import sys; print(*sys.version_info[:2])"
    ran = subprocess.run([python, "-c", version], capture_output=True, check=True, text=True)
    if tuple(map(int, ran.stdout.split())) < tuple(map(int, LIST.python.split("."))):
        pytest.skip(f"needs Python {LIST.python} or newer: name one in the environment variable RECORDING_PYTHON")
    return python


@pytest.fixture(scope="module")
def newest(newest_python: str) -> Said:
    """What it says, in Python and in C."""
    said = messages_of(newest_python, LIST.modules)
    in_c = {message: said.messages.get(message, []) + files for message, files in C_MESSAGES.items()}
    return Said({**said.messages, **in_c}, said.missing)


def test_every_message_is_answered_or_left_out_with_a_reason(newest):
    assert len(newest.messages) > 400
    assert problems(newest, LIST.left_out) == []


def test_the_newest_python_still_has_what_c_code_says(newest_python):
    assert len(C_MESSAGES) > 150
    gone = not_in(newest_python, {*C_MESSAGES, "threads are tired"}) - {"threads are tired"}
    assert not gone, f"{sorted(gone)}: write the list anew with python -m recorded c-messages"
    assert not_in(newest_python, {"threads are tired", "threads … tired"}) == {"threads are tired", "threads … tired"}


def test_a_new_message_is_noticed(newest):
    new = Said({**newest.messages, "threads are tired": ["threading"]}, newest.missing)
    expected = "'threads are tired' (threading) stands on no problems page in docs/{}/"
    found = problems(new, LIST.left_out)
    assert [line.partition(";")[0] for line in found] == [expected.format(language) for language in LANGUAGES]


def test_a_message_that_is_gone_or_answered_is_noticed(newest):
    left_out = {**LIST.left_out, "threads are tired": "Gone.", "threads can only be started once": "Answered."}
    gone, *answered = problems(Said(newest.messages, ()), left_out)
    assert "'threads are tired' is in none of the sources any more; remove it" in gone
    assert len(answered) == 2 and all("is answered in docs/" in line for line in answered)
    assert not any("any more" in line for line in problems(Said(newest.messages, ("gevent.hub",)), left_out))


def test_a_reason_is_a_sentence():
    assert LIST.left_out
    for message, why in LIST.left_out.items():
        assert len(why) > 20 and why.endswith("."), message


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_answer_leads_to_a_program(language):
    for page in pages(language)[1:]:
        sections = re.split(r"^#{2,3} ", page.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
        for section in sections:
            heading = section.splitlines()[0]
            if "`" not in heading or "Windows" in section:
                continue
            linked = CARDS & set(re.findall(r"#([\w-]+)\)", section))
            asked_elsewhere = re.search(r"\]\(\.\./problems\.md#[\w-]+\)", section)
            assert "![[" in section or linked or asked_elsewhere, f"{page}: {heading}: show it by a program"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('raise ValueError("too late")', "too late"),
        ('raise ValueError(f"too {when} by {much!r}")', "too … by …"),
        ('raise ValueError("too %s by %.1f s" % (when, much))', "too … by … s"),
        ('raise ValueError("too {} by {much}".format(when))', "too … by …"),
        ('raise ValueError("too " + when + " now")', "too … now"),
        ('def check():\n    said = "too late"\n    raise ValueError(said)', "too late"),
        ('def check(self):\n    self.broken = "too late"\n    raise self.BROKEN(self.broken)', "too late"),
        ('assert alive, "too late"', "too late"),
        ('warnings.warn("too late", ResourceWarning)', "too late"),
        ('warnings.warn(f"{self!r} is late", ResourceWarning)', "… is late"),
        ('logger.error("too late by %d s", late)', "too late by … s"),
        ('future.set_exception(ValueError("too late"))', "too late"),
        ('loop.call_exception_handler({"message": "too late"})', "too late"),
        ('def check():\n    context = {}\n    context["message"] = "too late"\n    tell(context)', "too late"),
        ('class Late(Error):\n    def __str__(self):\n        return "too late"', "too late"),
        ('class Late(Error):\n    def __init__(self):\n        super().__init__("too late")', "too late"),
    ],
)
def test_a_message_is_found(source, expected):
    assert messages(source) == {expected}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('PyErr_SetString(PyExc_ValueError, "too late");', {"too late"}),
        ('PyErr_Format(state->Late,\n    "too late by %zd s, "\n    "%.100s", late, name);', {"too late by … s, …"}),
        ('PyErr_Format(Late, "too late " \\\n    "by %R", late);', {"too late by …"}),
        ('PyErr_Format(Late, "number %" PRId64 " is late", n);', {"number … is late"}),
        ('PyErr_SetString(Late, early ? "too soon" : "too late");', {"too soon", "too late"}),
        ('const char *msg = "too late";', {"too late"}),
        ('msg = "too soon"; puts("too late");', {"too soon"}),
        ('PyErr_WarnEx(PyExc_RuntimeWarning, "5%% too late", 1)', {"5% too late"}),
        ('PyUnicode_FromFormat("<late object at %p>", self)', set()),
        ('printf("too late")', set()),
    ],
)
def test_a_message_in_c_is_found(source, expected):
    assert c_messages(source) == expected


@pytest.mark.parametrize("source", ['"""too late"""', 'print("too late")', 'x = "too late"', 'error("too", 1)'])
def test_what_is_no_message_is_left_alone(source):
    assert "too late" not in messages(source)


@pytest.mark.parametrize(
    ("span", "message"),
    [
        ("RuntimeError: too late", "too late"),
        ("gevent.exceptions.LoopExit: too late", "too late"),
        ("2 (of 3) are late", "… (of …) are late"),
        ("the train is late because of …", "the train is late because of snow and ice"),
        ("KeyError: '5 is not registered'", "… is not registered"),
        ("too\nlate", "too late"),
    ],
)
def test_a_quotation_is_this_message(span, message):
    assert [says(one, message) for one in quoted(f"Some say `{span}`.")] == [True]


@pytest.mark.parametrize(
    ("span", "message"),
    [("late", "too late"), ("too late", "much too late"), ("… …", "too late"), ("too late again", "too late")],
)
def test_a_quotation_is_not_this_message(span, message):
    assert not says(span, message)
