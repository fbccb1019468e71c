import threading


def source_what_is_given(tree, given):
    own, asked = (
        [ast.dump(node) for node in one.body if isinstance(node, ast.FunctionDef) and node.name == "main"]
        for one in (tree, given)
    )
    if own != asked:
        refuse("changed")


def schedules_three_threads():
    said = []

    def note(*words):
        said.append((words[-1], threading.current_thread() is threading.main_thread()))

    globals()["print"] = note
    main()
    names = [name for name, _ in said]
    assert not any(by_main for _, by_main in said), "changed"
    assert names == ["ann", "bob", "cid"], f"luck: {', '.join(names)}"
