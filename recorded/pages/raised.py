"""Prints the messages that modules of the running Python raise, warn of or log, read from their sources, as JSON.

Run by the Python whose messages are wanted, ``python -I raised.py MODULE…``: its syntax may be newer than ours. A
package stands for all its modules; what is written in C has none, and what is not installed is null. What a message is
filled with is shown as ``…``. A message is found where it is an argument of an exception's class, of a warning, a
logger, an ``assert``, of asyncio's exception handler, or what an exception says of itself; also by way of a variable.
"""

import ast
import importlib.util
import json
import re
import sys
from pathlib import Path

HOLE = "…"
_PERCENT = re.compile(r"%(?:\(\w+\))?[-#0 +]*[\d*]*(?:\.[\d*]+)?[a-zA-Z]")
_BRACES = re.compile(r"\{[^{}]*\}")
_CLASS = re.compile(r"(?:\w*(?:Error|Exception|Warning|ExceptionGroup)|Broken\w+|BROKEN|LoopExit)$")
_SAYS = {"warn", "_warn", "warn_explicit", "_queue_warning", "_fatal_error", "error", "critical", "warning"}
_LOGGERS = {"logger", "_logger", "LOGGER", "log", "util"}


def sources(module: str) -> list[Path] | None:
    """The files of a module, or of all modules of a package; none if it is written in C, None if it is missing."""
    try:
        found = importlib.util.find_spec(module)
    except ModuleNotFoundError:
        return None
    if found is None:
        return None
    if not found.origin or not found.origin.endswith(".py"):
        return []
    file = Path(found.origin)
    return sorted(file.parent.rglob("*.py")) if file.name == "__init__.py" else [file]


def said(node: ast.AST | None, names: dict[str, list[ast.expr]]) -> list[str]:
    """The texts that an expression can be. names: what the variables of its function are set to"""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.JoinedStr(values=values):
            return ["".join(value.value if isinstance(value, ast.Constant) else HOLE for value in values)]
        case ast.BinOp(op=ast.Mod(), left=left):
            return [_PERCENT.sub(HOLE, text).replace("%%", "%") for text in said(left, names)]
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            return [a + b for a in said(left, names) or [HOLE] for b in said(right, names) or [HOLE]]
        case ast.Call(func=ast.Attribute(value=value, attr="format")):
            return [_BRACES.sub(HOLE, text) for text in said(value, names)]
        case ast.Call(func=ast.Attribute(value=ast.Name(id="textwrap"), attr="dedent"), args=[first, *_]):
            return said(first, names)
        case ast.IfExp(body=body, orelse=orelse):
            return said(body, names) + said(orelse, names)
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return [text for value in names.get(name, []) for text in said(value, {**names, name: []})]
        case ast.Dict(keys=keys, values=values):
            pairs = zip(keys, values, strict=True)
            return [t for key, value in pairs if said(key, {}) == ["message"] for t in said(value, names)]
    return []


def parts(node: ast.AST, inside: str = "") -> list[ast.expr]:
    """Where a node says something to somebody: the expressions. inside: the name of the function it stands in"""
    match node:
        case ast.Assert(msg=ast.expr() as message):
            return [message]
        case ast.Return(value=ast.expr() as value) if inside == "__str__":
            return [value]
        case ast.Call(func=function, args=args, keywords=keywords):
            given = [*args, *(keyword.value for keyword in keywords)]
            match function:
                case ast.Attribute(attr="call_exception_handler"):
                    return args
                case ast.Attribute(value=ast.Call(func=ast.Name(id="super")), attr="__init__"):
                    return given if inside == "__init__" else []
                case ast.Attribute(value=ast.Name(id=owner), attr=name) if name in _SAYS and owner in _LOGGERS:
                    return [ast.BinOp(args[0], ast.Mod(), ast.Tuple())] if args else []
                case ast.Name(id=name) | ast.Attribute(attr=name) if name in _SAYS or _CLASS.search(name):
                    return given
    return []


def messages(source: str) -> set[str]:
    """What a file says, each message in one line."""
    found: set[str] = set()

    def walk(node: ast.AST, inside: str, names: dict[str, list[ast.expr]]) -> None:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            inside, names = node.name, dict(names)
            for one in ast.walk(node):
                match one:
                    case ast.Assign(targets=[ast.Name(id=name)], value=value):
                        names[name] = [*names.get(name, []), value]
                    case ast.Assign(targets=[ast.Subscript(slice=ast.Constant(value="message"))], value=value):
                        found.update(said(value, names))
        for part in parts(node, inside):
            found.update(said(part, names))
        for child in ast.iter_child_nodes(node):
            walk(child, inside, names)

    tree = ast.parse(source)
    kept: dict[str, list[ast.expr]] = {}
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=[ast.Attribute(attr=name)], value=ast.Constant() as value):
                kept.setdefault(name, []).append(value)
    walk(tree, "", kept)
    return {" ".join(text.split()) for text in found}


def main(modules: list[str]) -> None:
    found: dict[str, list[str] | None] = {}
    for module in modules:
        files = sources(module)
        texts = {text for file in files or () for text in messages(file.read_text(encoding="utf-8"))}
        said = sorted(text for text in texts if len(text.replace(HOLE, "").split()) > 1)
        found[module] = None if files is None else said
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1:])
