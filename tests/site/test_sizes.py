"""Who takes the book along is told before how large it is."""

import pytest

from recorded.site import sizes

OFFER = '<p><a href="{up}book.zip" download>The book</a>, <a href="{up}book-{language}.pdf" download>PDF</a></p>\n'


@pytest.fixture
def made(tmp_path):
    """A site whose home pages offer an archive and a PDF."""
    for language, home in sizes.HOMES.items():
        page = tmp_path / home
        page.parent.mkdir(exist_ok=True)
        page.write_text(OFFER.format(up="../" if language == "zh" else "", language=language), encoding="utf-8")
        (tmp_path / f"book-{language}.pdf").write_bytes(b"p" * 2_340_000)
    (tmp_path / "book.zip").write_bytes(b"z" * 11_960_000)
    return tmp_path


def test_each_file_has_its_size_and_a_second_time_changes_nothing(made):
    for _ in range(2):
        assert sizes.main([str(made)]) == 0
        assert (made / "index.html").read_text("utf-8") == (
            '<p><a href="book.zip" download>The book</a> (12.0 MB),'
            ' <a href="book-en.pdf" download>PDF</a> (2.3 MB)</p>\n'
        )
        assert "PDF</a>（2.3 MB）" in (made / "zh/index.html").read_text("utf-8")


def test_what_is_offered_and_not_there_is_named_and_nothing_is_written(made, capsys):
    (made / "book-zh.pdf").unlink()
    before = (made / "index.html").read_text("utf-8")
    with pytest.raises(SystemExit) as ended:
        sizes.main([str(made)])
    assert ended.value.code == 2
    assert "offers ../book-zh.pdf, which is not there; make it first" in capsys.readouterr().err
    assert (made / "index.html").read_text("utf-8") == before


def test_a_site_that_offers_nothing_is_an_error(made, capsys):
    (made / "index.html").write_text("<p></p>", encoding="utf-8")
    with pytest.raises(SystemExit):
        sizes.main([str(made)])
    assert "offers nothing to take along; build it with OFFLINE_ARCHIVE=true" in capsys.readouterr().err
