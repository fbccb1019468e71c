def source_what_is_given(tree, given):
    def others(one):
        return [ast.dump(node) for node in one.body if not ast.unparse(node).startswith("PREDICTION =")]

    if others(tree) != others(given):
        refuse("changed")


def run_it():
    said = []
    steps(said.append)
    right = 0
    while right < len(said) and PREDICTION[right : right + 1] == said[right]:
        right += 1
    assert PREDICTION == "".join(said), f"prediction: {PREDICTION[:right] or '-'}"
