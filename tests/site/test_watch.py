"""While serving, a change is heard of where the file system tells of all, and looked for elsewhere."""

import threading
from pathlib import Path

import pytest
from mkdocs.livereload import LiveReloadServer
from watchdog.observers.polling import PollingObserver

from recorded.site.watch import hear_changes


@pytest.fixture
def serving(tmp_path):
    """A server that watches a folder, and an event for each build: set once it has built again."""
    pages, site, built = tmp_path / "docs", tmp_path / "site", threading.Event()
    pages.mkdir()
    (pages / "index.md").write_text("one", "utf-8")
    server = LiveReloadServer(builder=built.set, host="127.0.0.1", port=0, root=str(site))
    server.watch(str(pages))
    yield server, pages, built
    server.observer.unschedule_all()


def test_a_change_is_built_and_a_look_is_not(serving):
    server, pages, built = serving
    assert hear_changes(server, pages, {Path("/"): "ext4"})
    thread = threading.Thread(target=server.serve)
    thread.start()
    try:
        while not server.observer.is_alive():
            assert thread.is_alive()
        for change in (
            lambda: (pages / "index.md").write_text("two", "utf-8"),
            lambda: (pages / "more.md").write_text("more", "utf-8"),
            lambda: (pages / "more.md").rename(pages / "other.md"),
            lambda: (pages / "other.md").unlink(),
        ):
            change()
            assert built.wait(20)
            built.clear()
        assert (pages / "index.md").read_text("utf-8") == "two"
        assert not built.wait(1)
    finally:
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("file_systems", [{Path("/"): "nfs4"}, {Path("/"): "9p"}, {}])
def test_where_a_file_system_may_not_tell_files_are_looked_at(serving, file_systems):
    server, pages, _ = serving
    before = server.observer
    assert not hear_changes(server, pages, file_systems)
    assert server.observer is before and isinstance(before, PollingObserver)


def test_the_nearest_mount_counts(serving):
    server, pages, _ = serving
    assert not hear_changes(server, pages, {Path("/"): "ext4", pages.parent: "nfs"})
    assert hear_changes(server, pages, {Path("/"): "nfs", pages.parent: "ext4"})
