"""The one door to every command: python -m recorded [COMMAND]"""

import importlib
import sys

# command: the module whose main() it is
COMMANDS = {
    "verify": "recorded.runner.verify",
    "stability": "recorded.proof.stability",
    "sensitivity": "recorded.proof.sensitivity",
    "isolation": "recorded.proof.isolation",
    "overhead": "recorded.proof.overhead",
    "notebooks": "recorded.measured.notebooks",
    "twins": "recorded.pages.twins",
    "font": "recorded.site.social_font",
    "links": "recorded.site.links",
    "archive": "recorded.site.archive",
    "canary": "recorded.site.canary",
    "broken": "recorded.site.broken",
}


def listed() -> str:
    """Every command with what it does, a line each: the first line of its module."""
    width = max(map(len, COMMANDS))
    lines = [(name, importlib.import_module(module).__doc__.splitlines()[0]) for name, module in COMMANDS.items()]
    return "\n".join(f"  {name:{width}}  {line}" for name, line in lines)


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
