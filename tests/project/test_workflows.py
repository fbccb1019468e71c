"""What only a push would tell: the workflows are what GitHub accepts, and nothing in them can be misused."""

import json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from recorded.model.paths import PROJECT
from recorded.model.report import CANNOT, FAILED, PASSED, Report
from recorded.model.world import FREE_THREADED, SUPPORTED, possible_worlds
from recorded.site.broken import broken
from tests.project.dependencies import pinned, pinned_engines

HERE = PROJECT / ".github"
SCHEMAS = {
    "vendor.github-workflows": sorted(HERE.glob("workflows/*.yml")),
    "vendor.github-issue-forms": sorted(set(HERE.glob("ISSUE_TEMPLATE/*.yml")) - {HERE / "ISSUE_TEMPLATE/config.yml"}),
    "vendor.github-issue-config": [HERE / "ISSUE_TEMPLATE/config.yml"],
    "vendor.dependabot": [HERE / "dependabot.yml"],
    "vendor.citation-file-format": [PROJECT / "CITATION.cff"],
}
OLDER = Report("3.14.2", "linux", "default", "", "2026-11-01", "c0ffee", {"a/good": PASSED, "a/new": f"{CANNOT}why"})
NEWER = Report("3.15.3", "linux", "default", "", "2026-11-01", "c0ffee", {"a/good": FAILED, "a/new": FAILED})


def tool(name: str, *arguments: str) -> subprocess.CompletedProcess:
    """Run a program that pip has put beside this Python."""
    program = Path(sys.executable).with_name(name)
    assert program.exists(), f"there is no {name} beside {sys.executable}; install what requirements.txt names"
    return subprocess.run([str(program), *arguments], capture_output=True, text=True, cwd=PROJECT)


@pytest.mark.parametrize("schema", SCHEMAS)
def test_github_accepts_the_files(schema: str) -> None:
    assert SCHEMAS[schema]
    ended = tool("check-jsonschema", "--builtin-schema", schema, *map(str, SCHEMAS[schema]))
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_a_wrong_key_is_found(tmp_path: Path) -> None:
    wrong = (HERE / "workflows/verify.yml").read_text().replace("timeout-minutes:", "time-out-minutes:", 1)
    (tmp_path / "verify.yml").write_text(wrong)
    ended = tool("check-jsonschema", "--builtin-schema", "vendor.github-workflows", str(tmp_path / "verify.yml"))
    assert ended.returncode == 1


def test_zizmor_has_no_finding_even_as_an_auditor() -> None:
    ended = tool("zizmor", "--offline", "--no-progress", "--persona=auditor", ".github")
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert "No findings to report" in ended.stdout + ended.stderr


def test_zizmor_finds_a_kept_credential(tmp_path: Path) -> None:
    careless = (HERE / "workflows/verify.yml").read_text().replace("credentials: false", "credentials: true", 1)
    (tmp_path / ".github/workflows").mkdir(parents=True)
    (tmp_path / ".github/workflows/verify.yml").write_text(careless)
    ended = tool("zizmor", "--offline", "--no-progress", "--persona=auditor", str(tmp_path))
    assert ended.returncode and "artipacked" in ended.stdout


def listed_in(workflow: str) -> list[dict]:
    """The worlds in which it runs the programs, as it hands them on."""
    return json.loads(re.search(r"worlds: >-\n(.*?\])", (HERE / f"workflows/{workflow}.yml").read_text(), re.DOTALL)[1])


def worlds_of(workflow: str) -> set[tuple[str, str, str]]:
    """The worlds in which it runs the programs: system, Python and start method."""
    return {(world["system"], world["python"], world.get("start", "")) for world in listed_in(workflow)}


def test_every_world_on_linux_is_verified_and_only_the_usual_ones_keep_the_site_from_being_published() -> None:
    usual = {("ubuntu-latest", version, "") for version in SUPPORTED}
    assert worlds_of("verify") == usual
    every = {
        ("ubuntu-latest", world.version + ("t" if world.build == FREE_THREADED else ""), world.start)
        for world in possible_worlds(systems=("linux",))
        if not (world.build == FREE_THREADED and world.start)
    }
    others = worlds_of("worlds")
    assert {world for world in others if world[0] == "ubuntu-latest"} == every - usual
    assert {system for system, *_ in others} == {"ubuntu-latest", "macos-latest", "windows-latest"}


def test_programs_that_need_engines_are_verified_in_every_world_on_linux_with_a_gil() -> None:
    listed = [*listed_in("verify"), *listed_in("worlds")]
    with_engines = [world for world in listed if world.get("engines")]
    assert with_engines == [one for one in listed if one["system"].startswith("ubuntu") and one["python"][-1] != "t"]
    called = (HERE / "workflows/programs.yml").read_text()
    assert "ENGINES: ${{ matrix.world.engines }}\n" in called
    first, otherwise = re.search(r'if \[ "\$ENGINES" = true \]; then\n(.*)\n +else\n(.*)\n +fi\n', called).groups()
    assert first == f"{otherwise} --engines" and "-m recorded verify" in otherwise


@pytest.mark.parametrize("place", [".ci/run", ".github/workflows/verify.yml", ".github/workflows/weekly.yml"])
def test_a_check_of_everything_installs_the_engines_and_leaves_out_none_of_their_programs(place: str) -> None:
    text = (PROJECT / place).read_text(encoding="utf-8")
    assert "-r requirements-engines.txt" in text and "ENGINES_PYTHON" in text
    assert re.search(r"-m recorded isolation --engines --snippet-python=\S+", text)


def test_the_weekly_check_installs_every_dependency_without_its_version() -> None:
    commands = re.findall(r"(sed -n .*) pyproject\.toml", (HERE / "workflows/weekly.yml").read_text())
    listed = []
    for command in commands:
        ended = subprocess.run(f"{command} pyproject.toml", shell=True, capture_output=True, text=True, cwd=PROJECT)
        listed.append(ended.stdout.split())
    assert listed[0] == list(pinned())
    assert {*listed[1]} == {name for name, _ in pinned_engines()} and len(listed) == 2


def test_the_issue_names_each_record_that_no_longer_holds() -> None:
    text = broken([OLDER, NEWER], "https://example.org/run")
    older, newer = "**Python 3.14.2, linux, default build**", "**Python 3.15.3, linux, default build**"
    assert text.startswith(f"See https://example.org/run\n\n{older}\n\nEvery record holds;")
    assert text.endswith(f"{newer}\n\n- `a/good`\n- `a/new`")
    under = broken([replace(NEWER, start="spawn")])
    assert under.startswith("**Python 3.15.3, linux, default build, under spawn**")
    assert broken([]) == "No program was run: the failure came before."
