def source_what_is_given(tree, given):
    def others(one):
        return [ast.dump(node) for node in one.body if isinstance(node, ast.FunctionDef)]

    if others(tree) != others(given):
        refuse("changed")


def schedules_which_orders():
    main()
    print(sorted(POSSIBLE.items()))


def judge_which_orders(outcomes):
    seen = {line: one for one in outcomes for line in one.lines if not line.startswith("[")}
    told = next(line for line in outcomes[0].lines if line.startswith("["))
    for order, foretold in ast.literal_eval(told):
        if foretold != (order in seen):
            refuse("prediction", seen.get(order, ""), repr(order))
