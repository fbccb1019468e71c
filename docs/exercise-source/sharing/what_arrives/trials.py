def source_what_is_given(tree, given):
    def others(one):
        return [ast.dump(node) for node in one.body if not assigns(node)]

    def assigns(node):
        return isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "ARRIVES"

    if others(tree) != others(given):
        refuse("changed")
    names = {node.value for node in ast.walk(given) if isinstance(node, ast.Constant)}
    for node in filter(assigns, tree.body):
        for part in ast.walk(node.value):
            if isinstance(part, ast.Constant) and part.value not in names:
                refuse("unknown", detail=repr(part.value))


def run_a_child():
    found = arrives()
    for name in sorted(ARRIVES - found):
        assert name in found, f"copy: {name}"
    assert found == ARRIVES, "missed"
