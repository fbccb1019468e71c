"""The statements of a program with their accesses noted: assignments, loops. See `instrument`."""

import ast
from collections.abc import Iterator
from contextlib import contextmanager

from recorded.proof.orders.explorer.scopes import label_of, own_names

_PART = "_note_part"


def _load(name: str) -> ast.Name:
    return ast.Name(name, ast.Load())


def _store(name: str) -> ast.Name:
    return ast.Name(name, ast.Store())


class Statements(ast.NodeTransformer):
    """The part of `Instrument` that visits statements."""

    @contextmanager
    def inside(self, node: ast.AST) -> Iterator[None]:
        """While a function or a class is visited."""
        is_class = isinstance(node, ast.ClassDef)
        self.scopes.stack.append((label_of(node), None if is_class else own_names(node)))
        yield
        self.scopes.stack.pop()

    def block(self, statements: list[ast.stmt]) -> list[ast.stmt]:
        out: list[ast.stmt] = []
        for statement in statements:
            new = self.visit(statement)
            out.extend(new if isinstance(new, list) else [new])
        return out

    # assignments ------------------------------------------------------------------------------------------

    def store(self, node: ast.stmt, target: ast.expr, value: ast.expr) -> list[ast.stmt]:
        """Statements that assign `value`, visited already, to a target."""
        if isinstance(target, (ast.Tuple, ast.List)) and not any(isinstance(t, ast.Starred) for t in target.elts):
            names = [f"{_PART}_{target.col_offset}_{n}" for n in range(len(target.elts))]
            parts = ast.Tuple([_store(name) for name in names], ast.Store())
            out = [ast.copy_location(ast.Assign([parts], value), node)]
            for name, part in zip(names, target.elts, strict=True):
                out += self.store(node, part, ast.copy_location(_load(name), node))
            return out
        if isinstance(target, ast.Name) and (key := self.scopes.shared(target.id)):
            value = self.call(target, "write", self.place(target, f"{target.id} ="), ast.Constant(key), value)
        elif isinstance(target, (ast.Attribute, ast.Subscript)):
            return [ast.copy_location(ast.Expr(self.storing(target, self.base(target.value), value)), node)]
        return [ast.copy_location(ast.Assign([target], value), node)]

    def storing(self, target: ast.expr, base: ast.expr, value: ast.expr, key: ast.expr | None = None) -> ast.expr:
        """The call that assigns to an attribute or an item of `base`."""
        place = self.place(target, f"{ast.unparse(target)} =")
        if isinstance(target, ast.Attribute):
            return self.call(
                target, "set_attribute", place, value, base, ast.Constant(self.scopes.mangled(target.attr))
            )
        return self.call(target, "set_item", place, value, base, key or self.key(target.slice))

    def visit_Assign(self, node: ast.Assign):
        if self.scopes.is_class:
            return self.generic_visit(node)
        value = self.visit(node.value)
        if len(node.targets) == 1:
            return self.store(node, node.targets[0], value)
        out = [ast.copy_location(ast.Assign([_store(_PART)], value), node)]
        for target in node.targets:
            out += self.store(node, target, ast.copy_location(_load(_PART), node))
        return out

    def visit_AnnAssign(self, node: ast.AnnAssign):
        if node.value is None or self.scopes.is_class:
            return node
        return self.visit_Assign(ast.copy_location(ast.Assign([node.target], node.value), node))

    def visit_NamedExpr(self, node: ast.NamedExpr):
        value, key = self.visit(node.value), self.scopes.shared(node.target.id)
        if key:
            value = self.call(node, "write", self.place(node, f"{node.target.id} :="), ast.Constant(key), value)
        return ast.copy_location(ast.NamedExpr(node.target, value), node)

    def visit_AugAssign(self, node: ast.AugAssign):
        if self.scopes.is_class:
            return node
        target, op = node.target, ast.Constant(type(node.op).__name__)
        if isinstance(target, ast.Name):
            key = self.scopes.shared(target.id)
            if key is None:
                return self.generic_visit(node)
            if self.gil and not any(isinstance(n, (ast.Call, ast.Await, ast.Yield)) for n in ast.walk(node.value)):
                return self.increment(node, key)
            old = self.visit(ast.copy_location(_load(target.id), target))
            new = self.call(node, "operate", self.place(node, ast.unparse(node)), op, old, self.visit(node.value))
            return self.store(node, target, new)
        base, part = _load(f"{_PART}_base"), None
        before = [ast.Assign([_store(base.id)], self.base(target.value))]
        place = self.place(target, ast.unparse(target))
        if isinstance(target, ast.Subscript):
            part = _load(f"{_PART}_key")
            before.append(ast.Assign([_store(part.id)], self.key(target.slice)))
            old = self.call(target, "item", place, base, part)
        else:
            old = self.call(target, "attribute", place, base, ast.Constant(self.scopes.mangled(target.attr)))
        new = self.call(node, "operate", self.place(node, ast.unparse(node)), op, old, self.visit(node.value))
        statements = [*before, ast.Expr(self.storing(target, base, new, part))]
        return [ast.copy_location(statement, node) for statement in statements]

    def increment(self, node: ast.AugAssign, key: str) -> ast.stmt:
        """With a GIL no thread gets a turn between this read and this write; two increments by constants commute."""
        adds = isinstance(node.op, (ast.Add, ast.Sub)) and isinstance(node.value, ast.Constant)
        place, target = self.place(node.target, f"{node.target.id} ="), node.target
        noted = self.call(target, "update", place, ast.Constant(key), ast.Constant("a" if adds else "w"))
        old = self.call(target, "bound", noted, _load(target.id))
        again = self.place(node, ast.unparse(node))
        new = self.call(node, "operate", again, ast.Constant(type(node.op).__name__), old, self.visit(node.value))
        return ast.copy_location(ast.Assign([target], new), node)

    def visit_Delete(self, node: ast.Delete):
        out = []
        for target in node.targets:
            statement: ast.stmt = ast.Delete([target])
            if isinstance(target, ast.Subscript) and not self.scopes.is_class:
                place = self.place(target, f"del {ast.unparse(target)}")
                statement = ast.Expr(
                    self.call(target, "delete_item", place, self.base(target.value), self.key(target.slice))
                )
            elif isinstance(target, ast.Attribute) and not self.scopes.is_class:
                place, name = self.place(target, f"del {ast.unparse(target)}"), self.scopes.mangled(target.attr)
                statement = ast.Expr(
                    self.call(target, "delete_attribute", place, self.base(target.value), ast.Constant(name))
                )
            out.append(ast.copy_location(statement, node))
        return out

    # loops and with ---------------------------------------------------------------------------------------

    def visit_While(self, node: ast.While):
        node.test = self.call(node.test, "turn", self.visit(node.test))
        node.body, node.orelse = self.block(node.body), self.block(node.orelse)
        return node

    def visit_For(self, node: ast.For):
        place = self.place(node.iter, ast.unparse(node.iter))
        node.iter = self.call(node.iter, "each", place, self.visit(node.iter))
        first = []
        if self.is_noted(node.target):
            first = self.store(node, node.target, ast.copy_location(_load(f"{_PART}_item"), node))
            node.target = _store(f"{_PART}_item")
        node.body, node.orelse = [*first, *self.block(node.body)], self.block(node.orelse)
        return node

    def visit_With(self, node):
        first = []
        for item in node.items:
            item.context_expr = self.visit(item.context_expr)
            if item.optional_vars is not None and self.is_noted(item.optional_vars):
                name = f"{_PART}_with_{item.context_expr.col_offset}"
                first += self.store(node, item.optional_vars, ast.copy_location(_load(name), node))
                item.optional_vars = _store(name)
        node.body = [*first, *self.block(node.body)]
        return node

    visit_AsyncWith = visit_With

    def is_noted(self, target: ast.expr) -> bool:
        """Whether an assignment to this target must be seen."""
        if self.scopes.is_class:
            return False
        parts = list(ast.walk(target))
        names = [part.id for part in parts if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)]
        return any(isinstance(p, (ast.Attribute, ast.Subscript)) for p in parts) or any(map(self.scopes.shared, names))
