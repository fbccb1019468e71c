"""Makes a program's reads and writes of shared variables visible, in its syntax tree: the same places on every Python.

    n += 1          becomes   n = _write(3, "global n", _operate(2, "Add", _value(1, _read(0, "global n"), n), 1))
    sold.append(x)  becomes   _method(5, _bound(_read(4, "global sold"), sold), "append")(x)

Noted are variables as `scopes` tells them, attributes of the program's own objects, and what is in lists, dicts, sets
and deques. A place is a number; `places[number]` is its line, its column and what is written there.
"""

import ast

from recorded.proof.orders.explorer.scopes import Scopes
from recorded.proof.orders.explorer.statements import Statements

# functions that change what is in their first argument
CHANGERS = {
    "heappush",
    "heappop",
    "heapify",
    "heapreplace",
    "heappushpop",
    "insort",
    "insort_left",
    "insort_right",
    "shuffle",
}
BEHIND_THE_SCENES = {"super", "locals", "globals", "vars", "__import__"}
BY_NAME = {"getattr", "hasattr", "setattr", "delattr", "next"}  # functions that do what an attribute or a loop does


class Instrument(Statements):
    """gil: an `n += 1` of a global variable is one step, as it is on a CPython that has a GIL."""

    def __init__(self, tree: ast.Module, gil: bool) -> None:
        self.gil = gil
        self.scopes = Scopes(tree)
        self.places: list[tuple[int, int, str]] = []

    def place(self, node: ast.AST, what: str) -> ast.Constant:
        self.places.append((node.lineno, node.col_offset, what))
        return ast.Constant(len(self.places) - 1)

    def call(self, node: ast.AST, hook: str, *args: ast.expr) -> ast.expr:
        return ast.copy_location(ast.Call(ast.Name(f"_note_{hook}", ast.Load()), list(args), []), node)

    # names ------------------------------------------------------------------------------------------------

    def reading(self, node: ast.Name, key: str) -> ast.expr:
        return self.call(node, "read", self.place(node, node.id), ast.Constant(key))

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if not isinstance(node.ctx, ast.Load):
            return node
        key = self.scopes.shared(node.id)
        if key:
            return self.call(node, "value", self.place(node, f"what is in {node.id}"), self.reading(node, key), node)
        if self.scopes.is_module or self.scopes.is_class:
            return node
        return self.call(node, "local", self.place(node, f"what is in {node.id}"), node)

    def base(self, node: ast.expr) -> ast.expr:
        """What is only reached through: it is read itself, not what is in it."""
        if isinstance(node, ast.Name):
            key = self.scopes.shared(node.id)
            return self.call(node, "bound", self.reading(node, key), node) if key else node
        if isinstance(node, ast.Attribute):
            return self.attribute(node, "bound_attribute")
        return self.visit(node)

    # attributes, items, calls ----------------------------------------------------------------------------

    def attribute(self, node: ast.Attribute, hook: str) -> ast.expr:
        place, name = self.place(node, ast.unparse(node)), ast.Constant(self.scopes.mangled(node.attr))
        return self.call(node, hook, place, self.base(node.value), name)

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        if isinstance(node.ctx, ast.Load) and not self.scopes.is_class:
            return self.attribute(node, "attribute")
        return self.generic_visit(node)

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        if not isinstance(node.ctx, ast.Load) or self.scopes.is_class:
            return node
        place = self.place(node, ast.unparse(node))
        return self.call(node, "item", place, self.base(node.value), self.key(node.slice))

    def key(self, node: ast.expr) -> ast.expr:
        if not isinstance(node, ast.Slice):
            return self.visit(node)
        parts = [self.visit(part) if part else ast.Constant(None) for part in (node.lower, node.upper, node.step)]
        return ast.copy_location(ast.Call(ast.Name("slice", ast.Load()), parts, []), node)

    def visit_Call(self, node: ast.Call) -> ast.expr:
        if isinstance(node.func, ast.Name) and node.func.id in BEHIND_THE_SCENES:
            return node
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if self.scopes.is_class:
            return self.generic_visit(node)
        if isinstance(node.func, ast.Name) and name in BY_NAME and node.args and not node.keywords:
            rest = [self.visit(arg) for arg in node.args[1:]]
            return self.call(node, f"call_{name}", self.place(node, ast.unparse(node)), self.base(node.args[0]), *rest)
        args = [self.visit(arg) for arg in node.args]
        if name in CHANGERS and args:
            args[0] = self.call(node, "changed", self.place(node, ast.unparse(node)), self.base(node.args[0]))
        is_method = isinstance(node.func, ast.Attribute)
        func = self.attribute(node.func, "method") if is_method else self.visit(node.func)
        keywords = [ast.keyword(word.arg, self.visit(word.value)) for word in node.keywords]
        return ast.copy_location(ast.Call(func, args, keywords), node)

    # loops ------------------------------------------------------------------------------------------------

    def visit_comprehension(self, node: ast.comprehension) -> ast.comprehension:
        self.generic_visit(node)
        if not node.is_async:
            node.iter = self.call(node.iter, "each", self.place(node.iter, ast.unparse(node.iter)), node.iter)
        return node

    def visit_MatchValue(self, node: ast.MatchValue) -> ast.MatchValue:
        return node  # a pattern may not hold a call

    def visit_MatchClass(self, node: ast.MatchClass) -> ast.MatchClass:
        node.patterns = [self.visit(pattern) for pattern in node.patterns]
        node.kwd_patterns = [self.visit(pattern) for pattern in node.kwd_patterns]
        return node

    def visit_Yield(self, node: ast.Yield) -> ast.Yield:
        value = self.visit(node.value) if node.value else ast.copy_location(ast.Constant(None), node)
        node.value = self.call(node, "leaving", self.place(node, ast.unparse(node)), value)
        return node

    # functions and classes --------------------------------------------------------------------------------

    def visit_Lambda(self, node: ast.Lambda) -> ast.Lambda:
        with self.inside(node):
            node.body = self.visit(node.body)
        return node

    def visit_FunctionDef(self, node):
        node.decorator_list = [self.visit(decorator) for decorator in node.decorator_list]
        node.args.defaults = [self.visit(default) for default in node.args.defaults]
        node.args.kw_defaults = [default and self.visit(default) for default in node.args.kw_defaults]
        with self.inside(node):
            node.body = self.block(node.body)
        return node

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.ClassDef:
        with self.inside(node):
            node.body = self.block(node.body)
        return node


def instrument(source: str, path: str, gil: bool = False) -> tuple[object, list[tuple[int, int, str]]]:
    """The code of the program with its accesses noted, and its places. Raises SyntaxError."""
    tree = ast.parse(source, path)
    visitor = Instrument(tree, gil)
    tree = ast.fix_missing_locations(visitor.visit(tree))
    return compile(tree, path, "exec", dont_inherit=True), visitor.places
