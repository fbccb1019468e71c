"""A tab is called by what its worlds have and those of the other records have not."""

from pathlib import Path

import pytest

from recorded.card.labels import label
from recorded.model.header_reader import parse_header

WHY = 'why = { en = "Because.", zh = "因为。" }'


def labels(*differs: str, top: str = "", language: str = "en") -> list[str]:
    """Of the main record and of each variant. differs: where, as in a header; top: what stands above them."""
    toml = top
    for number, where in enumerate(differs):
        toml += f'\n[[tool.recorded.differs]]\n{where}\nrun = "{number}"\n{WHY}'
    rows = "".join(f"# {row}\n" for row in toml.strip().splitlines())
    header = parse_header(f"# /// script\n{rows}# ///\nimport multiprocessing\n", Path("name.py"))
    return [label(header, variant, language) for variant in (None, *header.variants)]


FREE = 'build = "free-threaded"'
LINUX = f'[tool.recorded]\nsystems = ["linux"]\n{WHY}'


@pytest.mark.parametrize(
    ("differs", "said"),
    [
        (['python = "<3.14"'], ["Python 3.14+", "Python 3.11–3.13"]),
        (['python = "<3.13"', 'python = "==3.13.*"'], ["Python 3.14+", "Python 3.11–3.12", "Python 3.13"]),
        ([FREE], ["with a GIL", "without a GIL"]),
        ([f'python = ">=3.14"\n{FREE}'], ["with a GIL", "without a GIL"]),
        ([f'python = "==3.14.*"\n{FREE}'], ["elsewhere", "without a GIL, Python 3.14"]),
        (['start = "fork"'], ["spawn, forkserver", "fork"]),
        (['start = ["fork", "spawn"]'], ["forkserver", "fork, spawn"]),
        (['start = "fork"', 'start = "spawn"'], ["forkserver", "fork", "spawn"]),
        ([FREE, 'python = "<3.14"'], ["with a GIL, Python 3.14+", "without a GIL", "with a GIL, Python 3.11–3.13"]),
        (
            [f'{FREE}\nstart = ["spawn", "forkserver"]', 'start = "fork"'],
            ["with a GIL, spawn, forkserver", "without a GIL, spawn, forkserver", "fork"],
        ),
    ],
)
def test_a_tab_is_called_by_what_tells_it_from_the_others(differs: list[str], said: list[str]) -> None:
    assert labels(*differs, top=LINUX) == said


def test_it_is_chinese_on_a_chinese_page() -> None:
    assert labels(FREE, 'python = "<3.12"', language="zh") == [
        "有 GIL，Python 3.12+",
        "没有 GIL",
        "有 GIL，Python 3.11",
    ]
