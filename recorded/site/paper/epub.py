"""The EPUB of a volume."""

import io
import posixpath
import zipfile
from uuid import NAMESPACE_URL, uuid5

from markupsafe import Markup

from recorded.site.paper.pages import contents, cover, fill, written
from recorded.site.paper.sheet import style_sheet
from recorded.site.paper.volume import Leaf, Volume

_CONTAINER = """<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_SHEET = "paper.css"


def epub(volume: Volume) -> bytes:
    """An EPUB 3 file; the same bytes for the same pages, whenever and wherever it is made."""
    place = {leaf.name: f"{leaf.name}.xhtml" for leaf in volume.leaves}
    listed = contents(volume, lambda leaf: place[leaf.name])
    toc = Markup('<nav epub:type="toc" id="toc" role="doc-toc">\n{}</nav>').format(listed)
    # "title" and "contents" are no addresses of pages: those of the site have no page of that name
    bodies = {"title-page.xhtml": (volume.title, cover(volume)), "contents-page.xhtml": (volume.title, toc)}
    bodies |= {place[leaf.name]: (leaf.title, _body(leaf, place)) for leaf in volume.leaves}
    items = [_item(number, file, body) for number, (file, (_, body)) in enumerate(bodies.items())]
    identifier = uuid5(NAMESPACE_URL, volume.address)
    package = fill("package.opf", volume=volume, identifier=identifier, items=items, sheet=_SHEET)
    files = {"mimetype": "application/epub+zip", "META-INF/container.xml": _CONTAINER, "book/package.opf": package}
    files[f"book/{_SHEET}"] = style_sheet("epub.css")
    for file, (title, body) in bodies.items():
        sheet = posixpath.relpath(_SHEET, posixpath.dirname(file))
        files[f"book/{file}"] = fill("page.xhtml", title=title, body=body, sheet=sheet, language=volume.language)
    return _packed(files)


def _body(leaf: Leaf, place: dict[str, str]) -> Markup:
    here = posixpath.dirname(place[leaf.name])

    def link(name: str, id: str) -> str:
        path = "" if name == leaf.name and id else posixpath.relpath(place[name], here)
        return f"{path}#{id}" if id else path

    return written(leaf.body, link)


def _item(number: int, file: str, body: str) -> dict[str, str]:
    """What the package says of a file: an id, its name, and what readers want to know before they open it."""
    properties = [*(["nav"] if 'epub:type="toc"' in body else []), *(["svg"] if "<svg" in body else [])]
    return {"id": f"page-{number}", "file": file, "properties": " ".join(properties)}


def _packed(files: dict[str, str]) -> bytes:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as out:
        for name, text in files.items():
            # a fixed date and fixed permissions: the bytes are those of the text alone
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.external_attr, entry.create_system = 0o644 << 16, 3
            # readers look for the kind of the file at a fixed place, so it comes first and is not compressed
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            out.writestr(entry, text.encode(), compresslevel=9)
    return archive.getvalue()
