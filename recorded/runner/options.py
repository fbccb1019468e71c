"""What the commands that run programs have in common on their command line."""

import sys
from argparse import ArgumentParser, Namespace

from recorded.model.snippet import Snippet, read_snippet, snippet_ids
from recorded.runner.interpreter import Interpreter


def parser_of(command: str, about: str) -> ArgumentParser:
    """The parser of a command: which programs, and under which Python. about: the module's docstring."""
    parser = ArgumentParser(prog=f"python -m recorded {command}", description=about.split("\n\n")[0])
    parser.add_argument("ids", nargs="*", metavar="CHAPTER/NAME", help="programs, or how their names begin; else all")
    parser.add_argument("--snippet-python", default=sys.executable, metavar="PATH", help="run the programs under it")
    return parser


def selected(parser: ArgumentParser, arguments: Namespace, interpreter: Interpreter) -> list[Snippet]:
    """The programs that the command is about and that this Python can run, in order.

    Ends the command if a name fits no program, or if none is left. Raises SnippetError for a program that breaks the
    rules.
    """
    known = snippet_ids()
    for part in arguments.ids:
        if not any(id.startswith(part) for id in known):
            parser.error(f"no program's name begins with {part}")
    snippets = [read_snippet(id) for id in known if not arguments.ids or id.startswith(tuple(arguments.ids))]
    able = [snippet for snippet in snippets if not interpreter.cannot_run(snippet)]
    if not able:
        why = {reason.text for snippet in snippets if (reason := interpreter.cannot_run(snippet))}
        parser.error(f"Python {interpreter.version} runs none of them: {'; '.join(sorted(why))}")
    return able
