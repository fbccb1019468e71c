"""The one door to every command: python -m recorded [COMMAND]"""

import ast
import importlib
import sys
from importlib.util import find_spec
from pathlib import Path

# command: the module whose main() it is
COMMANDS = {
    "record": "recorded.runner.record",
    "lines": "recorded.runner.note_lines",
    "verify": "recorded.runner.verify",
    "stability": "recorded.proof.stability",
    "sensitivity": "recorded.proof.sensitivity",
    "orders": "recorded.proof.orders.command",
    "exercises": "recorded.proof.attempts",
    "states": "recorded.proof.driven.command",
    "session": "recorded.site.session",
    "isolation": "recorded.proof.isolation",
    "overhead": "recorded.proof.overhead",
    "notebooks": "recorded.measured.notebooks",
    "general": "recorded.pages.general",
    "twins": "recorded.pages.twins",
    "spelling": "recorded.pages.spelling",
    "c-messages": "recorded.pages.c_messages",
    "font": "recorded.site.social_font",
    "links": "recorded.site.links",
    "archive": "recorded.site.archive",
    "paper": "recorded.site.paper.command",
    "sizes": "recorded.site.sizes",
    "canary": "recorded.site.canary",
    "broken": "recorded.site.broken",
}


def about(command: str) -> str:
    """What a command does, in a line: the first one of its module, which is read and not imported, for it may need
    packages that are not there."""
    source = Path(find_spec(COMMANDS[command]).origin).read_text(encoding="utf-8")
    return ast.get_docstring(ast.parse(source)).splitlines()[0]


def listed() -> str:
    """Every command with what it does, a line each."""
    width = max(map(len, COMMANDS))
    return "\n".join(f"  {name:{width}}  {about(name)}" for name in COMMANDS)


def main(arguments: list[str]) -> int:
    """Does what the command line says; the exit code."""
    name, *rest = arguments or [""]
    if name in COMMANDS:
        return importlib.import_module(COMMANDS[name]).main(rest)
    print(f"usage: python -m recorded COMMAND [--help]\n\n{listed()}")
    if name in ("", "-h", "--help"):
        return 0 if name else 2
    print(f"\nthere is no command {name!r}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
