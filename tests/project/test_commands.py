"""Every command says what it does, and fails where it was given nothing that exists."""

import importlib
import subprocess
import sys

import pytest

from recorded.__main__ import COMMANDS, about, listed
from recorded.model.paths import PROJECT

NOBODY = "no-such/thing"
# where a name alone is not enough
ARGUMENTS = {
    "c-messages": [NOBODY, sys.executable],
    "verify": [NOBODY, "report.json"],
    "archive": [NOBODY, "archive.zip"],
    "paper": [NOBODY, "paper"],
    "notebooks": ["record", NOBODY],
    "twins": ["--accept", NOBODY],
    "spelling": ["--accept", NOBODY],
}


def call(command: str, arguments: list[str], capsys) -> tuple[int, str]:
    """The exit code of a command, and what it said."""
    try:
        code = importlib.import_module(COMMANDS[command]).main(arguments)
    except SystemExit as ended:
        code = ended.code
    said = capsys.readouterr()
    return code, said.out + said.err


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_says_what_it_does(command: str, capsys) -> None:
    code, said = call(command, ["--help"], capsys)
    assert code == 0
    assert f"python -m recorded {command}" in said
    assert " ".join(about(command).split()) in " ".join(said.split())


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_fails_for_a_name_that_nothing_has_and_names_it(command: str, capsys, monkeypatch, tmp_path) -> None:
    monkeypatch.chdir(tmp_path)
    code, said = call(command, ARGUMENTS.get(command, [NOBODY]), capsys)
    assert code not in (0, None)
    assert NOBODY in said and "Traceback" not in said
    assert not list(tmp_path.iterdir()), "it left something behind"


def test_the_list_has_a_short_line_for_each_command() -> None:
    lines = listed().splitlines()
    assert [line.split()[0] for line in lines] == list(COMMANDS)
    assert all(len(line) <= 100 and line.endswith(".") for line in lines)


@pytest.mark.parametrize(("arguments", "code"), [([], 2), (["--help"], 0), ([NOBODY], 2)])
def test_the_door_lists_the_commands(arguments: list[str], code: int) -> None:
    ended = subprocess.run([sys.executable, "-m", "recorded", *arguments], cwd=PROJECT, capture_output=True, text=True)
    assert ended.returncode == code
    assert listed() in ended.stdout
    assert (f"there is no command '{NOBODY}'" in ended.stderr) == (NOBODY in arguments)


def test_the_list_needs_no_package() -> None:
    # whoever has only cloned the project can look at it
    ended = subprocess.run([sys.executable, "-I", "-S", "-c", WITHOUT_PACKAGES], cwd=PROJECT, capture_output=True)
    assert ended.returncode == 0, ended.stderr.decode()


WITHOUT_PACKAGES = f"""
import sys
sys.path.insert(0, {str(PROJECT)!r})
from recorded.__main__ import main
sys.exit(main(["--help"]))
"""
