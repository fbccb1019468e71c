"""What a guide tells its reader to write and to run, taken out of its Markdown."""

import re
from dataclasses import dataclass
from textwrap import dedent

from recorded.model.paths import PROJECT

GUIDES = {"en": PROJECT / "CONTRIBUTING.md", "zh": PROJECT / "CONTRIBUTING.zh.md"}
_FENCE = re.compile(r"^( *)```(\w+)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
# the n-th section of one guide is the n-th of the other
FIVE_MINUTES, LESSON = "A program in five minutes", "A lesson"


@dataclass(frozen=True)
class Section:
    """A section of a guide, and what stands in its fences, by their language, in order."""

    text: str

    def fenced(self, kind: str) -> list[str]:
        """What stands in the fences of this kind."""
        return [dedent(body) for _, language, body in _FENCE.findall(self.text) if language == kind]

    @property
    def commands(self) -> list[str]:
        """The commands that the reader is to run, in order."""
        return [line for block in self.fenced("sh") for line in block.splitlines()]


def section(title: str, language: str) -> Section:
    """A section of the guide in this language, by its English title. Raises ValueError if there is none."""
    titles = re.findall(r"^## (.*)$", GUIDES["en"].read_text(encoding="utf-8"), re.MULTILINE)
    parts = re.split(r"^## .*$", GUIDES[language].read_text(encoding="utf-8"), flags=re.MULTILINE)
    return Section(parts[titles.index(title) + 1])
