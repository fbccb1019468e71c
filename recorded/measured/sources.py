"""Puts notebooks together: prose from ``<language>/<page>.md``, programs as cells, the same ones in each language.

A line ``[[figure name | what its plot shows]]`` of the prose becomes a cell with the program of this name. A third part
is a question that the reader answers first: the page folds away what was found and the prose down to ``[[revealed]]``.
"""

import re
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from recorded.card.markers import MarkerError, find_markers, known
from recorded.model.header import LANGUAGES
from recorded.model.paths import DOCS, NOTEBOOKS, from_project

_FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_FIGURE = re.compile(r"^\[\[figure ([\w-]+) \| ([^|\n]+?)(?: \| (.+))?\]\]$", re.MULTILINE)
_REVEALED = "\n[[revealed]]\n"
SETUP = "%load_ext recorded.measured.measuring"


def pages(root: Path = NOTEBOOKS) -> list[str]:
    """The names of all pages that are notebooks."""
    return sorted(path.stem for path in (root / LANGUAGES[0]).rglob("*.md"))


def prose_path(page: str, language: str) -> Path:
    """Where the prose of a page stands."""
    return NOTEBOOKS / language / f"{page}.md"


def notebook_path(page: str, language: str) -> Path:
    """Where the notebook of a page stands."""
    return DOCS / language / "measured" / f"{page}.ipynb"


def compose(page: str, language: str) -> NotebookNode:
    """The notebook of a page in one language, without outputs. Raises ValueError where a question has no answer, and
    for a marker that nobody knows."""
    text = prose_path(page, language).read_text(encoding="utf-8")
    _require_known(text.splitlines(), prose_path(page, language))
    front = _FRONT.match(text)
    parts = _FIGURE.split(text[front.end() :])
    cells = [new_markdown_cell(parts[0].strip(), id="prose-0"), new_code_cell(SETUP, id="setup")]
    for number, place in enumerate(range(1, len(parts), 4), 1):
        name, alt, question, prose = parts[place : place + 4]
        shown = {"program": name, "alt": alt}
        if question:
            shown["question"] = question
            cells.append(new_markdown_cell(f"**{question}**", id=f"question-{number}", metadata={"question": True}))
        source = (NOTEBOOKS / "programs" / f"{name}.py").read_text(encoding="utf-8").rstrip()
        cells.append(new_code_cell(f"%%measured {name}\n{source}", id=name, metadata=shown))
        if question:
            answer, revealed, prose = prose.partition(_REVEALED)
            if not revealed:
                raise ValueError(f"{prose_path(page, language)}: {name}: close its answer with a line [[revealed]]")
            cells.append(new_markdown_cell(answer.strip(), id=f"answer-{number}", metadata={"answer": True}))
        cells.append(new_markdown_cell(prose.strip(), id=f"prose-{number}"))
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    said = dict(line.split(": ", 1) for line in front[1].splitlines())
    metadata = {"kernelspec": kernel, "language": language, **said}
    return new_notebook(cells=cells, metadata=metadata)


def _require_known(lines: list[str], path: Path) -> None:
    """Raises MarkerError for a marker that nobody knows, or that nothing can be made of."""
    for marked in find_markers(lines):
        name, line = str(from_project(path)), marked.place + 1
        marker = known(marked, name, line)
        if marked.name == "figure" and not _FIGURE.fullmatch(lines[marked.place]):
            raise MarkerError(name, line, "[[figure …]] is not complete", f"write [[figure {marker.argument}]]")


def read(page: str, language: str) -> NotebookNode | None:
    """The notebook as it was recorded, None where there is none."""
    path = notebook_path(page, language)
    return nbformat.read(path, as_version=4) if path.exists() else None


def code_cells(notebook: NotebookNode) -> dict[str, NotebookNode]:
    """Its code cells by id."""
    return {cell.id: cell for cell in notebook.cells if cell.cell_type == "code"}


def figures(notebook: NotebookNode) -> dict[str, dict]:
    """What its programs measured, by program: rows and machine."""
    found = {}
    for id, cell in code_cells(notebook).items():
        for output in cell.outputs:
            if "application/json" in output.get("data", {}):
                found[id] = output.data["application/json"]
    return found


def with_outputs(page: str, language: str, executed: NotebookNode) -> NotebookNode:
    """The notebook of a page with the outputs of an executed one. Raises ValueError if their programs differ."""
    notebook, done = compose(page, language), code_cells(executed)
    for id, cell in code_cells(notebook).items():
        if id not in done or done[id].source != cell.source:
            where = f"docs/measured/programs/{id}.py"
            raise ValueError(
                f"{where} has changed since {page} was recorded; run: python -m recorded notebooks record {page}"
            )
        cell.outputs, cell.execution_count = done[id].outputs, done[id].execution_count
    return notebook


def write(notebook: NotebookNode, page: str, language: str) -> None:
    """Writes a notebook to its place, in the same form every time."""
    path = notebook_path(page, language)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(nbformat.writes(notebook) + "\n", encoding="utf-8", newline="\n")
