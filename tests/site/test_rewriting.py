"""While serving, a file is written again only if it has changed, and goes when nothing makes it any more."""

import os

import pytest
from mkdocs import utils

from recorded.site.rewriting import Rewriting

LONG_AGO = 10**9  # seconds since 1970


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A build of a small site, to be made again and again: what it is made of, and the folder of the site."""
    for name in ("clean_directory", "copy_file", "write_file"):
        monkeypatch.setattr(utils, name, getattr(utils, name))  # is put back after the test
    source, site = tmp_path / "style.css", tmp_path / "site"
    pages = {"index.html": b"one", "threads/index.html": b"two"}
    source.write_text("body {}")
    (site / "old").mkdir(parents=True)
    (site / "old" / "left.html").write_text("by somebody else")
    rewriting = Rewriting()
    rewriting.begin()

    def build(folder=site):
        utils.clean_directory(str(folder))
        utils.copy_file(str(source), str(folder / "assets" / "style.css"))
        for name, content in pages.items():
            utils.write_file(content, str(folder / name))
        rewriting.end()
        found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
        new = sorted(name for name, path in found.items() if path.stat().st_mtime > LONG_AGO)
        for path in found.values():
            os.utime(path, (LONG_AGO, LONG_AGO))
        return new, sorted(found)

    return build, pages, source


def test_the_first_build_empties_the_folder_and_writes_everything(project):
    build, *_ = project
    everything = ["assets/style.css", "index.html", "threads/index.html"]
    assert build() == (everything, everything)


def test_only_what_has_changed_is_written(project):
    build, pages, source = project
    _, everything = build()
    assert build() == ([], everything)
    pages["threads/index.html"] = b"three"
    assert build() == (["threads/index.html"], everything)
    source.write_text("body { margin: 0 }")
    assert build() == (["assets/style.css"], everything)


def test_what_is_not_made_any_more_goes_with_its_folder(project, tmp_path):
    build, pages, _ = project
    build()
    del pages["threads/index.html"]
    assert build() == ([], ["assets/style.css", "index.html"])
    assert not (tmp_path / "site" / "threads").exists()
    pages["threads/index.html"] = b"two"
    assert build()[0] == ["threads/index.html"]


def test_another_folder_is_written_whole(project, tmp_path):
    build, *_ = project
    _, everything = build()
    assert build(tmp_path / "other") == (everything, everything)
