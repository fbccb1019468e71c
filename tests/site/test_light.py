"""What is sent of style sheets and scripts: all but the lines that are comments."""

import pytest

from recorded.model.paths import DOCS
from recorded.site.light import without_comments


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


def test_what_a_built_site_has_is_what_is_written_without_comments(site):
    for source in [*(DOCS / "assets").rglob("*.css"), *(DOCS / "assets").rglob("*.js")]:
        sent = (site[0] / "assets" / source.relative_to(DOCS / "assets")).read_text(encoding="utf-8")
        assert sent == without_comments(source.read_text(encoding="utf-8"), source.suffix)
