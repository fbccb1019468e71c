"""How a page is named in a command: by its place below its language's folder, however much of the path is given."""

import re

_FOLDERS = re.compile(r"^(?:\./)?(?:docs/)?(?:measured/(?=en/|zh/))?")
_LANGUAGE = re.compile(r"^(?:en|zh)/")


def in_its_language(name: str) -> str:
    """The page without the folders above its language's: ``zh/locks/mutex`` for ``docs/zh/locks/mutex.md``."""
    return _FOLDERS.sub("", name).removesuffix(".md")


def in_every_language(name: str) -> str:
    """The page without its language too: ``locks/mutex``."""
    return _LANGUAGE.sub("", in_its_language(name))
