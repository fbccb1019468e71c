"""Which pages are looked at: light ones that have, taken together, every kind of part."""

from tests.browser.parts import kinds_of, lightest

PAGE = '<html lang="{}"><div class="frame"></div><article class="content"><h1>T</h1>{}</article></html>'


def kinds(content: str, language: str = "en") -> frozenset[str]:
    return kinds_of(PAGE.format(language, content))


def test_a_page_has_the_kinds_of_its_elements_and_of_where_they_stand() -> None:
    found = kinds('<p class="a b">x<br><code class="c">y</code></p><p>z</p>')
    assert {"p", "p.a", "p.b", "br", "p.a > code.c", "p.b > code.c", "article.content > p.a", "en"} <= found
    assert "frame: frame" in found
    assert not {"p.a > br", "article.content > p", "br > code.c"} & found


def test_words_of_code_are_one_kind_and_so_are_the_shapes_of_a_drawing() -> None:
    coloured = '<pre><code><span class="kn">import</span> <a id="x"></a></code></pre>'
    assert kinds(coloured) == kinds("<pre><code></code></pre>")
    assert kinds('<svg class="a"><rect class="sleep"/></svg>') == kinds('<svg class="a"></svg>')


def chosen(pages: dict[str, frozenset[str]], **weights: int) -> list[str]:
    return lightest(pages, {page: weights.get(page, 1) for page in pages})


def test_a_new_part_brings_its_page_in() -> None:
    pages = {
        "plain": kinds("<p>x</p>"),
        "rich": kinds('<p>x</p><div class="card"><p class="a">y</p></div>'),
        "other": kinds('<p>x</p><div class="card"></div>'),
    }
    assert chosen(pages) == ["rich"]
    pages["newer"] = kinds('<p>x</p><div class="toy"></div>')
    assert chosen(pages) == ["rich", "newer"]


def test_a_heavy_page_gives_way_to_lighter_ones_and_no_page_is_taken_in_vain() -> None:
    first, second = kinds('<div class="one"></div>'), kinds('<div class="two"></div>')
    pages = {"both": first | second, "one": first, "two": second}
    assert sorted(chosen(pages, both=9)) == ["one", "two"]
    third = kinds('<div class="three"></div><div class="four"></div><div class="five"></div>')
    assert chosen(pages | {"all": first | second | third}, all=2) == ["all"]


def test_each_language_is_looked_at() -> None:
    pages = {"en": kinds("<p>x</p>"), "zh": kinds("<p>x</p>", "zh"), "zh2": kinds("<p>x</p>", "zh")}
    assert len(chosen(pages)) == 2
