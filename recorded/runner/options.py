"""What the commands that run programs have in common on their command line."""

import sys
from argparse import ArgumentParser, Namespace

from recorded.model.snippet import snippet_ids
from recorded.model.world import METHODS
from recorded.runner.interpreter import Interpreter, InterpreterError
from recorded.runner.selection import Selection, select


def parser_of(command: str, about: str) -> ArgumentParser:
    """The parser of a command: which programs, and under which Python. about: the module's docstring."""
    parser = ArgumentParser(prog=f"python -m recorded {command}", description=about.split("\n\n")[0])
    parser.add_argument("ids", nargs="*", metavar="CHAPTER/NAME", help="programs, or how their names begin; else all")
    parser.add_argument("--snippet-python", default=sys.executable, metavar="PATH", help="run the programs under it")
    add_start_method(parser)
    return parser


def add_start_method(parser: ArgumentParser) -> None:
    """Let the command ask for the start method of programs that choose none."""
    about = "start processes by it where a program chooses no method; only programs that start some are run"
    # one that there is not is complained of when it is given to a Python; an empty one is that Python's own
    parser.add_argument("--start-method", default="", metavar="NAME", help=f"{about}: {', '.join(METHODS)}")


def interpreter_at(parser: ArgumentParser, path: str, start_method: str = "") -> Interpreter:
    """The Python at a path, with a start method for its programs. Ends the command if it cannot run them so."""
    try:
        found = Interpreter.at(path)
        return found.under(start_method) if start_method else found
    except InterpreterError as error:
        parser.error(str(error))


def selected(parser: ArgumentParser, arguments: Namespace, interpreter: Interpreter) -> Selection:
    """The programs that the command is about, sorted.

    Ends the command if a name fits no program, or if none is left to run and none to complain of.
    """
    known = snippet_ids()
    for part in arguments.ids:
        if not any(id.startswith(part) for id in known):
            parser.error(f"no program's name begins with {part}")
    wanted = [id for id in known if not arguments.ids or id.startswith(tuple(arguments.ids))]
    selection = select(wanted, interpreter)
    if not selection.able and not selection.unreadable:
        why = sorted({reason.text for reason in selection.unable.values()}) or ["there are no programs"]
        parser.error(f"{interpreter.world.name} runs none of them: {'; '.join(why)}")
    return selection
