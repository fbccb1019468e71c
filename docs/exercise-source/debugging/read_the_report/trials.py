import ast
import re


def source_the_circle(tree, given):
    def others(one):
        return [ast.dump(node) for node in one.body if not assigns_circle(node)]

    if others(tree) != others(given):
        refuse("changed")
    try:
        named = {str(name) for name in ast.literal_eval(next(filter(assigns_circle, tree.body)).value)}
    except ValueError:
        named = set()
    circle = circle_in(given)
    for name in sorted(named - circle):
        refuse("innocent", detail=name)
    if named != circle:
        refuse("missing")


def assigns_circle(node):
    return isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "CIRCLE"


def circle_in(given):
    """The threads that wait in a circle, by what the report says of the program."""
    report = next(node.value.value for node in given.body if ast.unparse(node).startswith("REPORT"))
    held, wanted = {}, {}
    for name, line in re.findall(r"\[(\w+)\].*(?:\n(?!Thread).*)*?shop\.py\", line (\d+)", report):
        for function in given.body:
            if isinstance(function, ast.FunctionDef) and function.lineno <= int(line) <= function.end_lineno:
                for node in ast.walk(function):
                    lock = ast.unparse(node.items[0].context_expr) if isinstance(node, ast.With) else None
                    if lock and node.lineno == int(line):
                        wanted[name] = lock
                    elif lock and node.lineno < int(line) <= node.end_lineno:
                        held[lock] = name
    for start in wanted:
        way = [start]
        while (following := held.get(wanted.get(way[-1]))) and following not in way:
            way.append(following)
        if following == start:
            return set(way)
    raise AssertionError("the report shows no circle")
