"""What the commands that run programs have in common on their command line."""

import sys
from argparse import ArgumentParser, Namespace
from collections import Counter

from recorded.model.engines import ENGINES_LOCK, engines_of
from recorded.model.snippet import readable_snippets, snippet_ids
from recorded.model.world import METHODS
from recorded.runner.interpreter import Interpreter, InterpreterError
from recorded.runner.selection import Selection, select


def parser_of(command: str, about: str) -> ArgumentParser:
    """The parser of a command: which programs, and under which Python. about: the module's docstring."""
    parser = ArgumentParser(prog=f"python -m recorded {command}", description=about.split("\n\n")[0])
    parser.add_argument("ids", nargs="*", metavar="CHAPTER/NAME", help="programs, or how their names begin; else all")
    parser.add_argument("--snippet-python", default=sys.executable, metavar="PATH", help="run the programs under it")
    add_start_method(parser)
    add_engines(parser)
    return parser


def add_engines(parser: ArgumentParser) -> None:
    """Let the command ask for the programs that need the group engines, and for a Python that can run them."""
    about = f"only programs that need the group engines ({ENGINES_LOCK.name}); fail if the Python lacks a package"
    parser.add_argument("--engines", action="store_true", help=about)


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

    Says which packages keep a program from being run. Ends the command if a name fits no program, if none is left to
    run and none to complain of, or if only programs that need engines are wanted and one of them lacks a package.
    """
    known = snippet_ids()
    for part in arguments.ids:
        if not any(id.startswith(part) for id in known):
            parser.error(f"no program's name begins with {part}")
    wanted = [id for id in known if not arguments.ids or id.startswith(tuple(arguments.ids))]
    if arguments.engines:
        # one that breaks the rules is complained of, whatever it needs
        readable = readable_snippets()
        wanted = [id for id in wanted if id not in readable or engines_of(readable[id].header)]
    selection = select(wanted, interpreter)
    lacking = selection.lacking()
    if arguments.engines and lacking:
        mend = f"install {ENGINES_LOCK.name} for {interpreter.path}"
        parser.error(f"not run: {'; '.join(f'{id} {reason}' for id, reason in lacking.items())}; {mend}")
    for reason, count in Counter(lacking.values()).items():
        print(f"{count} not run: {reason}", flush=True)
    if not selection.able and not selection.unreadable:
        why = sorted({reason.text for reason in selection.unable.values()}) or ["there are no programs"]
        parser.error(f"{interpreter.world.name} runs none of them: {'; '.join(why)}")
    return selection
