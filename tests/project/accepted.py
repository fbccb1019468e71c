"""Whether a command of ours would take its arguments; it does nothing."""

import importlib
from argparse import ArgumentParser

import pytest

from recorded.__main__ import COMMANDS


class Accepted(Exception):
    """A parser has accepted its arguments."""


def accept(words: list[str]) -> None:
    """Fails unless the command, ``recorded verify PYTHON …``, exists and its parser accepts the arguments."""
    _, command, *arguments = words
    assert command in COMMANDS, f"there is no command {command}"
    parse = ArgumentParser.parse_args

    def stop(self, *given):
        parse(self, *given)
        raise Accepted

    with pytest.MonkeyPatch.context() as patched, pytest.raises(Accepted):
        patched.setattr(ArgumentParser, "parse_args", stop)
        importlib.import_module(COMMANDS[command]).main(arguments)
