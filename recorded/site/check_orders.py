"""Makes `check_orders.py` for readers: the explorer without the site's parts, in one file."""

from pathlib import Path

from mkdocs import utils

from recorded.model.paths import PROJECT
from recorded.site.one_file import one_file

NAME = "check_orders.py"
ORDERS = PROJECT / "recorded" / "proof" / "orders"
PACKAGES = {"explorer": ORDERS / "explorer", "reader": ORDERS / "reader"}
_MAIN = """\
    from reader.check import main

    main()
"""


def check_orders() -> str:
    """The file. Raises ValueError if a module cannot stand in it as text."""
    return one_file(ORDERS / "reader" / "check.py", PACKAGES, _MAIN)


def write_check_orders(site: Path) -> None:
    """Write the file where readers download it."""
    utils.write_file(check_orders().encode(), str(site / NAME))
