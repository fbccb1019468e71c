"""Makes an EPUB and a PDF of the whole book in each language, from the built site."""

from argparse import ArgumentParser
from pathlib import Path

from recorded.model.header import LANGUAGES
from recorded.site.paper.epub import epub
from recorded.site.paper.printed import opened_chromium, print_pdf
from recorded.site.paper.volume import PaperError, read_volume


def main(arguments: list[str]) -> int:
    """Make the files; the exit code."""
    parser = ArgumentParser(prog="python -m recorded paper", description=__doc__)
    parser.add_argument("site", type=Path, metavar="SITE_FOLDER")
    parser.add_argument("folder", type=Path, metavar="TARGET_FOLDER")
    chosen = parser.parse_args(arguments)
    try:
        for language in LANGUAGES:
            volume = read_volume(chosen.site, language)
            chosen.folder.mkdir(parents=True, exist_ok=True)
            book = chosen.folder / f"book-{language}"
            book.with_suffix(".epub").write_bytes(epub(volume))
            with opened_chromium() as chromium:
                print_pdf(volume, book.with_suffix(".pdf"), chromium)
            for path in (book.with_suffix(".epub"), book.with_suffix(".pdf")):
                print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")
    except PaperError as error:
        parser.error(str(error))
    return 0
