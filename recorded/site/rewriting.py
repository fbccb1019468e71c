"""While serving: what is as it was in the build before is not written again.

MkDocs empties the folder of the site and writes all of it, two thousand files and more, though an edit changes a few.
It has no event for that, so its functions that empty, copy and write are exchanged, as other plugins do. What a build
has not made any more is removed at its end.
"""

import os
from collections.abc import Callable
from pathlib import Path

from mkdocs import utils


class Rewriting:
    """What the builds of this process have written, by path: for a copy its source as it was, for a text its hash."""

    def __init__(self) -> None:
        self._folder = ""
        self._written: dict[str, object] = {}
        self._made: set[str] = set()
        self._empty, self._copy, self._write = utils.clean_directory, utils.copy_file, utils.write_file

    def begin(self) -> None:
        """From now on, write what has changed. To be said again after a build that has failed: static-i18n keeps the
        second language from emptying the folder, and does not allow it again if that one fails."""
        utils.clean_directory, utils.copy_file, utils.write_file = self._begin_site, self._copy_new, self._write_new

    def _begin_site(self, directory: str) -> None:
        self._made.clear()
        if directory != self._folder:
            self._folder = directory
            self._written.clear()
            self._empty(directory)

    def _copy_new(self, source_path: str, output_path: str) -> None:
        source = os.stat(source_path)
        state = source_path, source.st_mtime_ns, source.st_size
        self._renew(output_path, state, lambda: self._copy(source_path, output_path))

    def _write_new(self, content: bytes, output_path: str) -> None:
        self._renew(output_path, hash(content), lambda: self._write(content, output_path))

    def _renew(self, path: str, state: object, write: Callable[[], None]) -> None:
        path = os.path.normpath(path)
        self._made.add(path)
        if self._written.get(path) != state:
            write()
            self._written[path] = state

    def end(self) -> None:
        """Remove what this build has not made."""
        for path in [path for path in self._written if path not in self._made]:
            del self._written[path]
            Path(path).unlink(missing_ok=True)
            for folder in Path(path).parents:
                if str(folder) == self._folder or any(folder.iterdir()):
                    break
                folder.rmdir()
