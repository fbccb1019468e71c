"""Makes one file for readers of a few packages of the engine.

The modules stand in the file as text, each with its name, and are imported from there.
"""

from pathlib import Path

_FILE = '''\
"""{about}"""

import importlib.util
import os
import sys

MODULES = {{}}
{modules}

class Shelf:
    """Finds the modules that stand above."""

    def find_spec(self, name, path=None, target=None):
        if name in {packages} or name in MODULES:
            return importlib.util.spec_from_loader(name, self, is_package="." not in name)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        # as if this file were a folder: what is run from below it is no part of the program that is checked
        module.__file__ = os.path.join(os.path.abspath(__file__), *module.__name__.split(".")) + ".py"
        source = MODULES.get(module.__name__, "")
        exec(compile(source, module.__file__, "exec", dont_inherit=True), module.__dict__)

{constants}
if __name__ == "__main__":
    sys.meta_path.insert(0, Shelf())
{main}'''


def one_file(about: Path, packages: dict[str, Path], main: str, constants: str = "") -> str:
    """The file.

    about: the module whose docstring it has; packages: by the short name that each has in the file, its folder
    main: the lines that it runs, indented; constants: what it knows besides, lines of Python

    Raises ValueError if a module cannot stand in it as text.
    """
    modules = []
    for short, folder in packages.items():
        for path in sorted(folder.glob("[!_]*.py")):
            source = _shortened(path.read_text(encoding="utf-8"), packages)
            if "'''" in source:
                raise ValueError(f"{path}: it has three single quotes in a row; write three double ones")
            modules.append(f"MODULES[\"{short}.{path.stem}\"] = r'''\n{source}'''\n")
    words = about.read_text(encoding="utf-8").split('"""')[1]
    return _FILE.format(
        about=words, modules="\n".join(modules), packages=tuple(packages), constants=constants, main=main
    )


def _shortened(source: str, packages: dict[str, Path]) -> str:
    for short, folder in packages.items():
        source = source.replace(_dotted(folder), short)
    return source


def _dotted(folder: Path) -> str:
    """The full name of a package of the engine."""
    parts = folder.parts
    return ".".join(parts[len(parts) - parts[::-1].index("recorded") - 1 :])
