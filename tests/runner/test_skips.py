"""Where everything is installed, only a program's own header may keep it from being run."""

from pathlib import Path

import pytest

from tests.runner.copied import copy_project, said

WHY = '# why = { en = "because", zh = "因为" }\n'
DECLARED = f'# /// script\n# [tool.recorded]\n# systems = ["win32"]\n{WHY}# ///\nprint(1)\n#> 1\n'
LACKS = '# /// script\n# dependencies = ["nosuch-package"]\n# ///\nprint(1)\n#> 1\n'


@pytest.fixture(scope="module")
def project(tmp_path_factory) -> Path:
    programs = {"declared.py": DECLARED.encode(), "lacks.py": LACKS.encode()}
    return copy_project(tmp_path_factory.mktemp("project"), programs)


@pytest.mark.parametrize(("name", "no_skip", "code"), [("declared", "1", 0), ("lacks", "", 0), ("lacks", "1", 1)])
def test_a_skip_that_no_header_declares_is_a_failure_where_none_may_be(project, name, no_skip, code) -> None:
    test = f"tests/book/test_programs.py::test_snippet[chapter/{name}]"
    ended, text = said(project, "-m", "pytest", "-q", "-p", "no:cacheprovider", test, NO_SKIP=no_skip)
    assert ended == code and "1 skipped" in text
    assert ("skipped although NO_SKIP is set: Skipped: needs nosuch-package" in text) == bool(code)
