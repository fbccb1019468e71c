"""What lies among the files of a site and is never sent: the authors' sources, and the theme's own search."""

from mkdocs.structure.files import Files, InclusionLevel

_OTHER_SEARCH = "assets/javascripts/lunr/"  # of the theme; recorded/site/search.py makes ours


def leave_out(files: Files) -> Files:
    """Take them away before the languages are told apart, file by file: they are more than all others."""
    for file in list(files):
        if file.inclusion is InclusionLevel.EXCLUDED or file.src_uri.startswith(_OTHER_SEARCH):
            files.remove(file)
    return files
