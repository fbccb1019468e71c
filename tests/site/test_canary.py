"""The canary counts what another site generator leaves out."""

from pathlib import Path

from markdown import Markdown

from recorded.model.paths import PROJECT
from recorded.site.canary import CARD, Lacks, lacks, report, without_mkdocs


def test_missing_pages_and_cards_are_named(tmp_path: Path) -> None:
    for name, text in {"index": "# Home", "a": "![[x/one.py]]\n\n![[x/two.py]]", "b": "gone"}.items():
        (tmp_path / "docs/en").mkdir(parents=True, exist_ok=True)
        (tmp_path / f"docs/en/{name}.md").write_text(text)
    for name, text in {"en": "", "en/a": f"{CARD}>"}.items():
        (tmp_path / "site" / name).mkdir(parents=True)
        (tmp_path / "site" / name / "index.html").write_text(text)
    (tmp_path / "docs/en/costs.ipynb").touch()
    (tmp_path / "site/llms.txt").touch()
    found = lacks(tmp_path, tmp_path / "site")
    assert found.pages == ("en/b.md",)
    assert found.cards == ("en/a.md has 1 of 2",)
    assert found.notebooks == ("en/costs.ipynb",)
    assert "llms.txt" not in found.beside and "programs.zip" in found.beside


def test_the_site_can_be_had_without_what_only_mkdocs_understands() -> None:
    config = without_mkdocs((PROJECT / "mkdocs.yml").read_text(encoding="utf-8"))
    assert "custom_dir" not in config
    assert "markdown_extensions:\n  - recorded.card.extension\n" in config


def test_the_extension_is_found_under_its_name() -> None:
    html = Markdown(extensions=["fenced_code", "recorded.card.extension"]).convert("![[gil/counted.py]]")
    assert CARD in html


def test_the_report_says_what_is_lacking() -> None:
    text = report("Zensical 9", "it fails", "", Lacks(("en/b.md",), (), (), ("feed.xml",)))
    assert "as it is: it fails" in text and "its name: is built" in text
    counted = "Lacking pages: 1\n    - en/b.md\n- Lacking cards: 0\n- Lacking notebooks: 0\n"
    assert f"{counted}- Lacking beside: 1\n    - feed.xml" in text
