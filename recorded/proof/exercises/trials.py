"""The trials of an exercise: functions that stand in its `trials.py`, what each does with the program told by its name.

    schedules_NAME()         is put behind the program and played in every schedule; what it asserts must hold in each
    judge_NAME(outcomes)     judges how the schedules of that trial end, where no failure is not what is wanted
    run_NAME()               is put behind the program and run once, in a process of its own; what it asserts must hold;
                             run_NAME(seconds=5): so long may it take, where programs that hang are to be expected
    program_NAME(ran)        judges how the program itself ended, run as the reader runs it; it, too, may say seconds
    source_NAME(tree, given) judges the syntax tree of the program beside that of the starter

Below `if __name__ == "__main__"` the program may do what it likes: for the first and the third that is left out. All
else in the file is put behind the program with them. An assertion's message is the name of a reason; behind a colon it
may say more.
"""

import ast
from dataclasses import dataclass

KINDS = ("schedules", "judge", "run", "program", "source")


@dataclass(frozen=True)
class Trial:
    """kind: one of KINDS; name: the function's, whole; source: of the function
    seconds: how long it may take, None where it does not say
    """

    kind: str
    name: str
    source: str
    seconds: float | None = None

    @property
    def judge(self) -> str:
        """The name of the function that judges the schedules of it, if there is one."""
        return f"judge_{self.name.partition('_')[2]}"


@dataclass(frozen=True)
class Trials:
    """source: of the whole file; each: the trials, in its order; shared: the source of all else"""

    source: str
    each: tuple[Trial, ...]
    shared: str

    def function(self, name: str, offered: dict):
        """A judging function of the file, None if there is none. offered: the names that it may use besides its own."""
        tree = ast.parse(self.source)
        # what only trials import that are put behind a program is not there for those who judge
        tree.body = [node for node in tree.body if not isinstance(node, ast.Import) or node.names[0].name != "instant"]
        namespace = dict(offered)
        exec(compile(tree, "trials.py", "exec", dont_inherit=True), namespace)
        return namespace.get(name)


def read_trials(source: str) -> Trials:
    """The trials of a file. Raises SyntaxError."""
    each, shared = [], []
    for node in ast.parse(source).body:
        text = ast.get_source_segment(source, node)
        kind, _, name = getattr(node, "name", "").partition("_")
        if isinstance(node, ast.FunctionDef) and kind in KINDS and name:
            seconds = ast.literal_eval(node.args.defaults[0]) if node.args.defaults else None
            each.append(Trial(kind, node.name, text, seconds))
        elif not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)):
            shared.append(text)
    return Trials(source, tuple(each), "\n\n\n".join(shared))


def with_trial(program: str, trials: Trials, trial: Trial) -> str:
    """The source of a program without what stands below `if __name__ == "__main__"`, each line in its place, and behind
    it the trial. Raises SyntaxError."""
    lines = program.splitlines()
    for node in ast.parse(program).body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "__name__ == '__main__'":
            lines[node.lineno - 1 : node.end_lineno] = [""] * (node.end_lineno - node.lineno + 1)
    call = f'if __name__ == "__main__":\n    {trial.name}()\n'
    return "\n\n\n".join(["\n".join(lines), *filter(None, [trials.shared]), trial.source, call])
