"""What is sent of style sheets and scripts: all but the lines that are comments."""

import pytest

from recorded.model.paths import DOCS
from recorded.site.light import as_sent, without_comments


@pytest.mark.parametrize(
    ("suffix", "text", "sent"),
    [
        (".css", "/* why\n   so */\na { b: c; }\n", "a { b: c; }\n"),
        (".css", "a { b: c; } /* here */\n  /* there */\n", "a { b: c; } /* here */\n"),
        (".js", "// why\nlet a = 1; // here\n  // there\n", "let a = 1; // here\n"),
        (".js", 'let a = "http://b";\n', 'let a = "http://b";\n'),
    ],
)
def test_lines_that_are_comments_are_left_out(suffix, text, sent):
    assert without_comments(text, suffix) == sent


def test_a_style_sheet_is_sent_with_what_it_imports(tmp_path):
    (tmp_path / "search").mkdir()
    (tmp_path / "search" / "box.css").write_text("/* box */\nb { c: d; }\n", "utf-8")
    (tmp_path / "ink.css").write_text("a { b: c; }\n", "utf-8")
    sheet = tmp_path / "book.css"
    sheet.write_text('/* all */\n@import "ink.css";\n@import "search/box.css";\ne { f: g; }\n', "utf-8")
    assert as_sent(sheet) == "a { b: c; }\nb { c: d; }\ne { f: g; }\n"
    sheet.write_text('@import "gone.css";\n', "utf-8")
    with pytest.raises(FileNotFoundError, match="gone.css"):
        as_sent(sheet)


def test_what_a_built_site_has_is_what_is_written_without_comments(site):
    for source in [*(DOCS / "assets").rglob("*.css"), *(DOCS / "assets").rglob("*.js")]:
        sent = (site[0] / "assets" / source.relative_to(DOCS / "assets")).read_text(encoding="utf-8")
        assert sent == as_sent(source) and "@import" not in sent
