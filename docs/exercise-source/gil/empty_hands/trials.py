def source_what_is_given(tree, given):
    for name in ("take", "main"):
        own, asked = (
            [ast.dump(node) for node in one.body if isinstance(node, ast.FunctionDef) and node.name == name]
            for one in (tree, given)
        )
        if own != asked:
            refuse("changed")


def schedules_main():
    main()


def judge_main(outcomes):
    for one in outcomes:
        if one.ending == "hang":
            refuse("hang", one)
        if one.lines != ["empty"]:
            refuse("luck", one)
