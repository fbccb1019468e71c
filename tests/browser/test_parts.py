"""Which pages are looked at: those that have, taken together, every kind of part."""

from tests.browser.parts import fewest, kinds_of

PAGE = '<html lang="{}"><div class="frame"></div><article class="content"><h1>T</h1>{}</article></html>'


def kinds(content: str, language: str = "en") -> frozenset[str]:
    return kinds_of(PAGE.format(language, content))


def test_a_page_has_the_kinds_of_its_elements_and_of_where_they_stand() -> None:
    found = kinds('<p class="a b">x<br><code>y</code></p><p>z</p>')
    assert {"p", "p.a", "p.b", "p.a > br", "p.b > code", "article.content > p", "en", "frame: frame"} <= found
    assert "br > code" not in found


def test_words_of_code_are_one_kind_and_so_are_the_shapes_of_a_drawing() -> None:
    coloured = '<pre><code><span class="kn">import</span> <a id="x"></a></code></pre>'
    assert kinds(coloured) == kinds("<pre><code></code></pre>")
    assert kinds('<svg class="a"><rect class="sleep"/></svg>') == kinds('<svg class="a"></svg>')


def test_a_new_part_brings_its_page_in() -> None:
    pages = {
        "plain": kinds("<p>x</p>"),
        "rich": kinds('<p>x</p><div class="card"><p>y</p></div>'),
        "other": kinds('<p>x</p><div class="card"></div>'),
    }
    assert fewest(pages) == ["rich"]
    pages["newer"] = kinds('<p>x</p><div class="toy"></div>')
    assert fewest(pages) == ["rich", "newer"]


def test_each_language_is_looked_at() -> None:
    assert len(fewest({"en": kinds("<p>x</p>"), "zh": kinds("<p>x</p>", "zh"), "zh2": kinds("<p>x</p>", "zh")})) == 2
