"""The style sheets say nothing about what is not there, and there is no request for it either."""

import re

import pytest

from recorded.card.run import COLOURS
from recorded.model.paths import DOCS, PROJECT

SHEETS = sorted((DOCS / "assets").rglob("*.css"))
# what a page may have although none has it at the moment; the worlds are told where there are reports of them
ADMONITIONS = set(re.findall(r"^            (\w+): ", (PROJECT / "mkdocs.yml").read_text("utf-8"), re.MULTILINE))
POSSIBLE = {"failure", "card__worlds", *ADMONITIONS, *(f"a{number}" for number in range(COLOURS))}


@pytest.fixture(scope="module")
def seen(site) -> set[str]:
    """The classes of all pages, and every word of the scripts, which give classes too."""
    pages = "".join(path.read_text(encoding="utf-8") for path in site[0].rglob("*.html"))
    classes = {name for names in re.findall(r'class="([^"]*)"', pages) for name in names.split()}
    scripts = [*(DOCS / "assets").rglob("*.js"), *(site[0] / "assets" / "javascripts").glob("bundle.*.js")]
    return classes.union(*(re.findall(r"[\w-]+", path.read_text(encoding="utf-8")) for path in scripts))


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_every_rule_is_about_something(seen, sheet):
    css = re.sub(r"/\*.*?\*/", "", sheet.read_text(encoding="utf-8"), flags=re.DOTALL)
    named = set(re.findall(r"\.(-?[a-zA-Z_][\w-]*)", " ".join(re.findall(r"([^{}]+)\{", css))))
    assert named - seen - POSSIBLE == set(), f"{sheet.name}: no page has these classes; remove their rules"
