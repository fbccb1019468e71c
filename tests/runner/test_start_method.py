"""A program is run under another start method without being changed, and keeps what it chooses for itself."""

from textwrap import dedent

import pytest

from recorded.model.snippet import read_snippet
from recorded.model.world import World, methods_of
from recorded.runner.execute import Execution, execute
from recorded.runner.interpreter import Interpreter, InterpreterError
from recorded.runner.judge import judge
from recorded.runner.observe import run_of
from recorded.runner.observed import Observed


@pytest.fixture(params=["fork", "spawn", "forkserver"])
def method(request: pytest.FixtureRequest, interpreter: Interpreter) -> str:
    """Each start method that there is on this system."""
    if request.param not in methods_of(interpreter.world.system):
        pytest.skip(f"{interpreter.world.system} has no {request.param}")
    return request.param


@pytest.fixture
def run(interpreter: Interpreter, tmp_path):
    """Run a program given as text, with a start method, perhaps recorded."""

    def executed(program: str, method: str, **options) -> Execution:
        (tmp_path / "program.py").write_text(dedent(program), encoding="utf-8")
        execution = execute(tmp_path / "program.py", interpreter.path, start_method=method, **options)
        assert (execution.stderr, execution.ending, execution.leftovers) == ("", "exit 0", ())
        return execution

    return executed


def printed(execution: Execution, interpreter: Interpreter) -> list[str]:
    return [line.text for line in run_of(execution, interpreter.world).lines]


def test_all_that_starts_processes_starts_them_so(run, method: str, interpreter: Interpreter) -> None:
    program = """\
        import asyncio
        import multiprocessing
        import os
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing.managers import BaseManager

        inherits = False

        def here():
            # a fork server has the parent's place
            alone = multiprocessing.parent_process().pid == os.getppid()
            how = "fork" if inherits else "spawn" if alone else "forkserver"
            return how, multiprocessing.get_start_method()

        def show(queue):
            queue.put(here())

        def nested(queue):
            child = multiprocessing.Process(target=show, args=(queue,))
            child.start()
            child.join()

        async def main():
            with ProcessPoolExecutor(1) as pool:
                return await asyncio.get_running_loop().run_in_executor(pool, here)

        if __name__ == "__main__":
            inherits = True
            print(multiprocessing.get_start_method(allow_none=True), multiprocessing.get_start_method())
            queue = multiprocessing.Queue()
            for target in (show, nested):
                child = multiprocessing.Process(target=target, args=(queue,))
                child.start()
                child.join()
                print(target.__name__, *queue.get())
            with multiprocessing.Pool(1) as pool:
                print("pool", *pool.apply(here))
                pool.close()
                pool.join()
            with ProcessPoolExecutor(1) as pool:
                print("executor", *pool.submit(here).result())
            print("loop", *asyncio.run(main()))
            with BaseManager() as manager:
                print("manager", type(manager._process).__name__.removesuffix("Process").lower())
        """
    execution = run(program, method)
    told = [f"{who} {method} {method}" for who in ("show", "nested", "pool", "executor", "loop")]
    assert printed(execution, interpreter) == [f"None {method}", *told, f"manager {method}"]
    assert execution.started_processes


def test_a_program_that_chooses_for_itself_is_not_overruled(run, method: str, interpreter: Interpreter) -> None:
    if "fork" not in methods_of(interpreter.world.system):
        pytest.skip(f"{interpreter.world.system} has no choice")
    chosen, other = ("fork", "spawn") if method == "spawn" else ("spawn", "fork")
    program = f"""\
        import multiprocessing as mp

        inherits = False

        def here(queue):
            queue.put(("fork" if inherits else "spawn", mp.get_start_method()))

        def ask(context):
            queue = context.SimpleQueue()
            child = context.Process(target=here, args=(queue,))
            child.start()
            child.join()
            print(*queue.get())

        if __name__ == "__main__":
            inherits = True
            print(mp.get_start_method(allow_none=True))
            mp.set_start_method("{chosen}")
            ask(mp)
            ask(mp.get_context("{other}"))
        """
    told = ["None", f"{chosen} {chosen}", f"{other} {other}"]
    assert printed(run(program, method), interpreter) == told  # and no context has been set before


def test_a_python_that_the_program_starts_has_it_too(run, method: str, interpreter: Interpreter) -> None:
    program = """\
        import subprocess, sys

        code = "import multiprocessing; print(multiprocessing.get_start_method())"
        print(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip())
        """
    execution = run(program, method)
    assert printed(execution, interpreter) == [method] and execution.started_processes


def test_nothing_is_imported_for_it(run, method: str, interpreter: Interpreter) -> None:
    execution = run("import sys\nprint('multiprocessing' in sys.modules)\n", method)
    assert printed(execution, interpreter) == ["False"] and not execution.started_processes


def test_its_timeline_is_recorded_too(run, recording_interpreter: Interpreter, method: str, tmp_path) -> None:
    program = "import multiprocessing\nprint(multiprocessing.get_start_method())\n"
    (tmp_path / "recorded.py").write_text(program, encoding="utf-8")
    python = recording_interpreter.path
    execution = execute(tmp_path / "recorded.py", python, start_method=method, record_events=True)
    assert printed(execution, recording_interpreter) == [method] and execution.stderr == ""


def snippet(folder, source: str):
    (folder / "chapter").mkdir(exist_ok=True)
    (folder / "chapter/program.py").write_text(source, encoding="utf-8")
    return read_snippet("chapter/program", folder)


def test_only_programs_that_start_processes_are_run_under_another_method(tmp_path) -> None:
    python = Interpreter("python", World("3.15.2", "linux"), frozenset())
    silent, uses = snippet(tmp_path, "print(1)\n#> 1\n"), snippet(tmp_path, "import multiprocessing\n")
    reason = python.under("spawn").cannot_run(silent)
    assert reason.declared and reason.moot
    assert reason.text == "starts no processes, so no start method makes a difference to it"
    assert python.cannot_run(silent) is None and python.under("spawn").cannot_run(uses) is None


def test_a_program_that_runs_its_neighbours_starts_what_they_start(tmp_path) -> None:
    header = "# /// script\n# [tool.recorded]\n# neighbours = true\n# ///\n"
    assert not snippet(tmp_path, f"{header}print(1)\n").uses_processes
    (tmp_path / "chapter/other.py").write_text("import multiprocessing\n")
    assert snippet(tmp_path, f"{header}print(1)\n").uses_processes
    assert not snippet(tmp_path, "print(1)\n").uses_processes


def test_a_program_whose_text_does_not_tell_that_it_starts_processes_is_found(tmp_path, interpreter) -> None:
    hides = snippet(tmp_path, "__import__('multi' + 'processing').Lock()\nprint(1)\n#> 1\n")
    verdict = judge(Observed(hides, execute(hides.path, interpreter.path), interpreter.world))
    assert verdict.problems == (
        "it uses multiprocessing, which its text does not tell: see recorded/model/processes.py",
    )


def test_a_choice_of_a_method_that_starts_nothing_is_left_alone(run, interpreter) -> None:
    execution = run("import multiprocessing as mp\nmp.set_start_method('fork')\nprint(1)\n", "")
    assert printed(execution, interpreter) == ["1"] and not execution.started_processes


def test_a_method_that_makes_no_other_world_is_refused() -> None:
    python = Interpreter("python", World("3.15.2", "linux"), frozenset())
    with pytest.raises(InterpreterError, match="Python 3.15.2 starts processes by forkserver anyway; leave the start"):
        python.under("forkserver")
    with pytest.raises(InterpreterError, match="win32 has no start method fork"):
        Interpreter("python", World("3.15.2", "win32"), frozenset()).under("fork")
