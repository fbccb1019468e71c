"""XML as text: its tags and their attributes, changed one by one. In XML no ``<`` or ``>`` stands for anything else."""

import re
from collections.abc import Callable

_TAG = re.compile(r"<[^<>]+>")


def each_tag(xml: str, change: Callable[[str], str]) -> str:
    """The XML with every tag, e.g. ``<a href="#x">`` or ``</a>``, as ``change`` gives it back."""
    return _TAG.sub(lambda found: change(found[0]), xml)


def attribute(tag: str, name: str, change: Callable[[str], str]) -> str:
    """The tag with another value of an attribute, if it has it. Values are escaped, before and after."""
    return re.sub(rf'( {re.escape(name)}=")([^"]*)(?=")', lambda found: found[1] + change(found[2]), tag)
