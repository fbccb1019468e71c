"""Makes `check_orders.py` for readers: the explorer without the site's parts, in one file.

The modules stand in the file as text, each with its name, and are imported from there.
"""

from pathlib import Path

from recorded.model.paths import PROJECT

NAME = "check_orders.py"
ORDERS = PROJECT / "recorded" / "proof" / "orders"
PACKAGES = {"recorded.proof.orders.explorer": "explorer", "recorded.proof.orders.reader": "reader"}

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
        if name in ("explorer", "reader") or name in MODULES:
            return importlib.util.spec_from_loader(name, self, is_package="." not in name)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        # as if this file were a folder: what is run from below it is no part of the program that is checked
        module.__file__ = os.path.join(os.path.abspath(__file__), *module.__name__.split(".")) + ".py"
        source = MODULES.get(module.__name__, "")
        exec(compile(source, module.__file__, "exec", dont_inherit=True), module.__dict__)


if __name__ == "__main__":
    sys.meta_path.insert(0, Shelf())
    from reader.check import main

    main()
'''


def check_orders() -> str:
    """The file. Raises ValueError if a module cannot stand in it as text."""
    modules = []
    for short in PACKAGES.values():
        for path in sorted((ORDERS / short).glob("[!_]*.py")):
            source = _shortened(path.read_text(encoding="utf-8"))
            if "'''" in source:
                raise ValueError(f"{path}: it has three single quotes in a row; write three double ones")
            modules.append(f"MODULES[\"{short}.{path.stem}\"] = r'''\n{source}'''\n")
    check = (ORDERS / "reader" / "check.py").read_text(encoding="utf-8")
    return _FILE.format(about=check.split('"""')[1], modules="\n".join(modules))


def _shortened(source: str) -> str:
    for package, short in PACKAGES.items():
        source = source.replace(package, short)
    return source


def write_check_orders(site: Path) -> None:
    """Write the file where readers download it."""
    (site / NAME).write_text(check_orders(), encoding="utf-8", newline="\n")
