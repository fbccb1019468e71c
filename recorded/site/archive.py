"""Packs the built site into one archive.

Built with DIRECTORY_URLS=false, it can be read from any folder.
"""

import io
import zipfile
from argparse import ArgumentParser
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from recorded.model.paths import SNIPPETS
from recorded.model.snippet import snippet_ids, snippet_paths

FOLDER = "python-concurrency-recorded"


def programs_zip(root: Path = SNIPPETS) -> bytes:
    """Every program with its place kept; the same bytes for the same programs, whenever and wherever it is built."""
    programs = zip(snippet_ids(root), snippet_paths(root), strict=True)
    return packed_once(tuple((f"snippets/{id}.py", path.read_bytes()) for id, path in programs if path.is_file()))


def site_zip(site: Path) -> bytes:
    """The built site in one archive. Built with DIRECTORY_URLS=false, it can be read from any folder."""
    files = sorted(path for path in site.rglob("*") if path.is_file())
    return packed((path.relative_to(site).as_posix(), path.read_bytes()) for path in files)


def packed(files: Iterable[tuple[str, bytes]], folder: str = FOLDER) -> bytes:
    """An archive of these files, each given as its name and what is in it; the same bytes for the same files."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as out:
        for name, content in files:
            # a fixed date and fixed permissions: those of the checkout would change the bytes
            entry = zipfile.ZipInfo(f"{folder}/{name}", (1980, 1, 1, 0, 0, 0))
            entry.external_attr, entry.compress_type, entry.create_system = 0o644 << 16, zipfile.ZIP_DEFLATED, 3
            out.writestr(entry, content, compresslevel=9)
    return archive.getvalue()


@lru_cache(maxsize=2)
def packed_once(files: tuple[tuple[str, bytes], ...], folder: str = FOLDER) -> bytes:
    """The same for what each build packs again while serving; kept for as long as it is the same."""
    return packed(files, folder)


def main(arguments: list[str]) -> int:
    """Pack the site; the exit code."""
    parser = ArgumentParser(prog="python -m recorded archive", description=__doc__.split("\n\n")[0])
    parser.add_argument("site", type=Path, metavar="SITE_FOLDER")
    parser.add_argument("archive", type=Path, metavar="ARCHIVE.zip")
    chosen = parser.parse_args(arguments)
    if not (chosen.site / "index.html").is_file():
        parser.error(f"{chosen.site} is no built site: it has no index.html; run mkdocs build first")
    chosen.archive.write_bytes(site_zip(chosen.site))
    print(f"{chosen.archive}: {chosen.archive.stat().st_size} bytes")
    return 0
