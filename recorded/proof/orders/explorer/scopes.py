"""Which names of a program are variables that threads may share: global ones that change, and those of an enclosing
function that an inner one uses."""

import ast

FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_DEFINITION = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def own_names(function: ast.AST) -> set[str]:
    """The names that a function binds for itself."""
    args = function.args
    listed = [*args.posonlyargs, *args.args, *args.kwonlyargs, args.vararg, args.kwarg]
    bound, elsewhere = {arg.arg for arg in listed if arg}, set()
    left = [function.body] if isinstance(function, ast.Lambda) else list(function.body)
    while left:
        node = left.pop()
        if isinstance(node, (ast.Global, ast.Nonlocal)):
            elsewhere.update(node.names)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, (ast.Store, ast.Del)):
            bound.add(node.id)
        elif isinstance(node, (ast.MatchAs, ast.MatchStar, ast.ExceptHandler, *_DEFINITION)) and node.name:
            bound.add(node.name)
        elif isinstance(node, ast.alias):
            bound.add((node.asname or node.name).split(".")[0])
        if not isinstance(node, (*_DEFINITION, ast.Lambda)):
            left.extend(ast.iter_child_nodes(node))
    return bound - elsewhere


def rebound_names(tree: ast.Module) -> set[str]:
    """All names that are assigned anywhere: a function's, a class's or a module's name that only says what it is, is
    no variable."""
    return {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, (ast.Store, ast.Del))}


def captured_names(tree: ast.Module) -> set[tuple[str, str]]:
    """(function, name) of each local variable that an inner function uses."""
    found: set[tuple[str, str]] = set()

    def walk(node: ast.AST, scopes: list[tuple[str, set[str]]]) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, FUNCTION):
                walk(child, [*scopes, (label_of(child), own_names(child))])
                continue
            if isinstance(child, ast.Name) and scopes and child.id not in scopes[-1][1]:
                owner = next((label for label, bound in reversed(scopes[:-1]) if child.id in bound), None)
                if owner:
                    found.add((owner, child.id))
            walk(child, scopes)

    walk(tree, [])
    return found


def label_of(function: ast.AST) -> str:
    """What a function's variables are called by."""
    return getattr(function, "name", f"lambda in line {function.lineno}")


class Scopes:
    """Where in the program one is, and what a name means there."""

    def __init__(self, tree: ast.Module) -> None:
        self.variables, self.captured = rebound_names(tree), captured_names(tree)
        self.stack: list[tuple[str, set[str] | None]] = []  # label and own names; None for a class

    @property
    def is_module(self) -> bool:
        return not self.stack

    @property
    def is_class(self) -> bool:
        return bool(self.stack) and self.stack[-1][1] is None

    def shared(self, name: str) -> str | None:
        """The shared variable that a name is here, None if it is no variable or nobody else's business."""
        functions = [(label, bound) for label, bound in self.stack if bound is not None]
        if self.is_class:
            return None
        for depth, (label, bound) in enumerate(reversed(functions)):
            if name in bound:
                return f"{label}: {name}" if depth or (label, name) in self.captured else None
        return f"global {name}" if name in self.variables else None

    def mangled(self, name: str) -> str:
        """An attribute's name as the class in which it is written knows it."""
        classes = [label for label, bound in self.stack if bound is None]
        if not classes or not name.startswith("__") or name.endswith("__"):
            return name
        return f"_{classes[-1].lstrip('_')}{name}"
