"""What a push would run could run: syntax, commands and their arguments, files, variables, what jobs ask of others."""

import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from recorded.model.paths import PROJECT
from recorded.model.world import SUPPORTED
from tests.project.accepted import accept
from tests.project.steps import WORKFLOWS, Job, Step, commands, jobs, steps

# set by GitHub, and by every shell
GIVEN = re.compile(r"GITHUB_\w+|RUNNER_\w+|HOME|PATH")
# what steps make before others use it
MADE = {".venv", ".venv-engines", "site", "offline", "verification", "proofs", "broken.md"}
TOOLS = {"mkdocs": ["build", "--help"], "pytest": ["--help"]}
each_step = pytest.mark.parametrize("step", steps(), ids=lambda step: step.id)
each_job = pytest.mark.parametrize("job", jobs(), ids=lambda job: job.id)


@each_step
def test_a_script_is_a_script(step: Step) -> None:
    ended = subprocess.run(["bash", "-n"], input=step.script, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stderr


@each_step
def test_a_failure_in_a_pipe_is_a_failure(step: Step) -> None:
    # bash that is not asked for by name ignores it
    shells = [part.get("run", {}).get("shell") for part in (step.job.defaults, step.job.content.get("defaults", {}))]
    assert "|" not in step.script.replace("||", "") or "bash" in shells


@each_step
def test_every_variable_of_a_script_is_set(step: Step) -> None:
    own = set(re.findall(r"(?:^|\s)(\w+)=", step.script)) | set(re.findall(r"\bfor (\w+) in ", step.script))
    used = set(re.findall(r"\$\{?([A-Za-z_]\w*)", step.script))
    assert not [name for name in used - own - step.environment if not GIVEN.fullmatch(name)]
    assert "${{" not in step.script, "an expression stands in env, or whoever writes its value writes the script"


@each_step
def test_the_parser_of_each_of_our_commands_accepts_what_it_is_given(step: Step) -> None:
    for words in commands(step.script):
        if "recorded" in words:
            accept(words[words.index("recorded") :])


@each_step
def test_mkdocs_and_pytest_know_the_options_that_they_are_given(step: Step) -> None:
    for words in commands(step.script):
        for place, word in enumerate(words):
            if (tool := Path(word).name) in TOOLS:
                options = [option for option in words[place + 1 :] if option.startswith("-")]
                assert [option for option in options if option not in options_of(tool)] == []


@cache
def options_of(tool: str) -> set[str]:
    """The options that a tool beside this Python has, from what it says itself."""
    program = Path(sys.executable).with_name(tool)
    asked = subprocess.run([program, *TOOLS[tool]], capture_output=True, text=True, cwd=PROJECT, check=True)
    return set(re.findall(r"(?<![\w-])--?[\w-]+", asked.stdout))


@each_step
def test_every_file_that_a_script_names_is_there_or_is_made(step: Step) -> None:
    for word in (word for words in commands(step.script) for word in words):
        if re.fullmatch(r"[\w.-]*(/[\w.-]+)+|[\w-]+\.(md|txt|toml|yml|py)", word) and not word.startswith("/"):
            assert Path(word).parts[0] in MADE or (PROJECT / word).exists(), word


@each_job
def test_a_job_asks_only_what_another_one_answers(job: Job) -> None:
    text = job.workflow.read_text(encoding="utf-8")
    needs = job.content.get("needs", [])
    needs = [needs] if isinstance(needs, str) else needs
    assert set(needs) <= {other.name for other in jobs() if other.workflow == job.workflow}
    said = repr(job.content)
    assert set(re.findall(r"\bneeds\.(\w+)", said)) <= set(needs)
    known = {step["id"] for step in job.content.get("steps", ()) if "id" in step}
    assert set(re.findall(r"\bsteps\.(\w+)", said)) <= known
    assert set(re.findall(r"\binputs\.(\w+)", said)) <= set(re.findall(r"^      (\w+):", text, re.MULTILINE))
    for used in re.findall(r"\$/(\.github/workflows/\w+\.yml)", said):
        assert "workflow_call:" in (PROJECT / used).read_text(encoding="utf-8")


def test_the_site_is_published_whatever_the_worlds_have_shown() -> None:
    publish = {job.name: job.content for job in jobs() if job.workflow.stem == "publish"}
    assert publish["build"]["needs"] == ["verify", "worlds"]
    # success() is what a job waits for if it says nothing, and a failed world is none
    assert publish["build"]["if"] == "${{ !cancelled() && needs.verify.result == 'success' }}"
    assert publish["deploy"]["if"] == "${{ !cancelled() && needs.build.result == 'success' }}"


def test_what_a_push_must_hold_is_linux_with_every_supported_python() -> None:
    worlds = {job.workflow.stem: json.loads(job.content["with"]["worlds"]) for job in jobs() if "with" in job.content}
    assert worlds["verify"] == [{"system": "ubuntu-latest", "python": python, "engines": True} for python in SUPPORTED]
    assert {world["system"].partition("-")[0] for world in worlds["worlds"]} == {"ubuntu", "macos", "windows"}
    others = [world for world in worlds["worlds"] if world["system"] == "ubuntu-latest"]
    assert all(world["python"].endswith("t") or world["start"] for world in others)


def test_every_report_is_kept_where_the_site_looks_for_it() -> None:
    texts = {path.stem: path.read_text(encoding="utf-8") for path in WORKFLOWS}
    keeping = {name for name, text in texts.items() if "recorded verify" in text}
    reading = {name for name, text in texts.items() if "download-artifact" in text}
    assert keeping == {"programs", "weekly"} and reading == {"publish", "weekly"}
    for name in keeping:
        assert "name: verification-" in texts[name] and "path: verification/\n" in texts[name]
        # also when the programs were not as recorded: that is what it is for
        assert "- name: Keep the report\n        if: always()\n" in texts[name]
    for name in reading:
        assert "pattern: verification-*\n          path: verification\n" in texts[name]
