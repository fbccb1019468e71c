"""Packs the built site into one archive.

Built with DIRECTORY_URLS=false, it can be read from any folder.
"""

from argparse import ArgumentParser
from pathlib import Path

from recorded.site.taken import site_zip


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
