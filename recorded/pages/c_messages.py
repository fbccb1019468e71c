"""Lists what Python's concurrency modules say in C, from the source of CPython.

An installed Python has no source of them. So the list is made from a source tree, and kept with the book in
``docs/reference-source/c_messages.toml``; of each message the tests ask whether the newest Python still has it in its
files. What is not in the Python that is given is left out: other systems' builds have it, or other versions.
"""

import argparse
import ast
import json
import re
import subprocess
import tomllib
from pathlib import Path

from recorded.model.paths import DOCS, from_project
from recorded.pages.errors import HOLE, by_message

LIST = DOCS / "reference-source" / "c_messages.toml"
FILES = (
    "Modules/_threadmodule.c",
    "Modules/_queuemodule.c",
    "Modules/_asynciomodule.c",
    "Modules/_posixsubprocess.c",
    "Modules/_multiprocessing/multiprocessing.c",
    "Modules/_multiprocessing/semaphore.c",
    "Modules/_multiprocessing/posixshmem.c",
    "Modules/_interpretersmodule.c",
    "Modules/_interpqueuesmodule.c",
    "Modules/signalmodule.c",
    "Modules/selectmodule.c",
    "Objects/genobject.c",
    "Python/context.c",
    "Python/crossinterp.c",
    "Python/lock.c",
    "Python/pylifecycle.c",
    "Python/thread.c",
)
_STRING = r'"(?:[^"\\\n]|\\.)*"'
# where C code says something: an argument of one of these, or what a variable of such a name is set to
_SAID = re.compile(
    r"\b(?:_?PyErr_(?:SetString|Format|FormatUnraisable|FormatFromCause|Warn\w*|ResourceWarning)"
    r"|_?PyErr_WarnUnawaited\w*|PyUnicode_From(?:Format|String))\s*\("
    r"|\b(?:msg|message|errmsg|what)\s*=\s*(?=\")"
)
_TOKEN = re.compile(rf"{_STRING}|[()]|;|[^\"();]+")
_FORMAT = re.compile(r"%%|%[-#0 +]*\d*(?:\.\d+)?(?:ll|l|z|j|t)?[a-zA-Z]")
# printed by the Python that is asked: the files in which its C code is
_OWN_FILES = """
import os, sys, sysconfig
print(os.path.realpath(getattr(sys, "_base_executable", "") or sys.executable))
print(os.path.join(sysconfig.get_config_var("LIBDIR") or "", sysconfig.get_config_var("LDLIBRARY") or ""))
print(os.path.join(sysconfig.get_path("stdlib"), "lib-dynload"))
"""


def messages(source: str) -> set[str]:
    """What a C file says, each message in one line, with ``…`` for what it is filled with."""
    return {text for match in _SAID.finditer(source) for text in _texts(source, match.end()) if _is_sentence(text)}


def _texts(source: str, start: int) -> list[str]:
    """The strings from a place to the end of the call or statement there. Neighbours are one, also with a macro such as
    ``PRId64`` between them; those that anything else parts, as ``?`` and ``:`` do, are several."""
    texts, depth, joined = [], 0, False
    for token in _TOKEN.finditer(source, start):
        text = token[0]
        if text.startswith('"'):
            said = ast.literal_eval(text)
            texts[-1:] = [texts[-1] + said] if joined else [*texts[-1:], said]
            joined = True
        elif text in "()":
            depth += 1 if text == "(" else -1
        elif joined and re.fullmatch(r"\s*PRI\w+\s*", text):
            texts[-1] += "d"  # the macro ends the format that the string before it begins
        elif text.strip(" \t\n\\"):
            joined = False
        if depth < 0 or text == ";":
            break
    return [" ".join(_FORMAT.sub(_filled, text).split()) for text in texts]


def _filled(format: re.Match) -> str:
    return "%" if format[0] == "%%" else HOLE


def _is_sentence(text: str) -> bool:
    """Not a single word, nor what an object shows of itself."""
    return len(text.replace(HOLE, "").split()) > 1 and not text.startswith("<") and not text.endswith(">")


def files_of(python: str) -> list[Path]:
    """The files in which the C code of the Python at this path is. Raises CalledProcessError."""
    asked = subprocess.run([python, "-I", "-c", _OWN_FILES], capture_output=True, check=True, encoding="utf-8")
    program, library, modules = map(Path, asked.stdout.splitlines())
    return [program, *([library] if library.is_file() else []), *sorted(modules.glob("*.so"))]


def not_in(python: str, texts: set[str]) -> set[str]:
    """Those of the messages that are not in the files of the Python at this path."""
    code = [b" ".join(file.read_bytes().split()) for file in files_of(python)]

    def has(text: str) -> bool:
        parts = [part.strip().encode() for part in text.split(HOLE)]
        return any(all(part in one for part in parts) for one in code)

    return {text for text in texts if not has(text)}


def read_messages(path: Path = LIST) -> dict[str, list[str]]:
    """The list: message → the C files that say it."""
    return by_message(tomllib.loads(path.read_text(encoding="utf-8")))


def main(arguments: list[str]) -> int:
    """Writes the list; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m recorded c-messages", description=__doc__.partition("\n\n")[0])
    parser.add_argument("source", type=Path, help="the folder of CPython's source, of the newest version")
    parser.add_argument("python", help="a Python of this version: what it does not have in its files is left out")
    chosen = parser.parse_args(arguments)
    if missing := [file for file in FILES if not (chosen.source / file).is_file()]:
        parser.error(f"{chosen.source} has no {', '.join(missing)}; name the folder of CPython's source")
    lines = [f"# What the C code of Python says; written by {parser.prog}, see its --help."]
    every = {file: messages((chosen.source / file).read_text(encoding="utf-8")) for file in FILES}
    elsewhere = not_in(chosen.python, set().union(*every.values()))
    for file, texts in every.items():
        said = [f"    {json.dumps(text, ensure_ascii=False)}," for text in sorted(texts - elsewhere)]
        lines += ["", f"{json.dumps(file)} = [", *said, "]"] if said else []
    LIST.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{from_project(LIST)}: {len(read_messages())} messages of {len(FILES)} files")
    return 0
