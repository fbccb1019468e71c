import multiprocessing


def source_what_is_given(tree, given):
    def functions(one):
        return [ast.dump(node) for node in one.body if isinstance(node, ast.FunctionDef)]

    if functions(tree) != functions(given):
        refuse("changed")


def run_which_exit_code():
    foretold = {target.__name__: code for target, code in EXIT_CODES.items()}
    targets = (
        comes_back,
        raises,
        exits_with_text,
        exits_with_number,
        exits_below_zero,
        leaves_in_finally,
        is_terminated,
    )
    children = {target.__name__: multiprocessing.Process(target=target) for target in targets}
    for child in children.values():
        child.start()
    children["is_terminated"].terminate()
    for child in children.values():
        child.join()
    for name, child in children.items():
        if sys.platform == "win32" and child.exitcode not in range(-15, 256):
            continue  # there a code has 32 bits
        assert foretold.get(name) == child.exitcode, f"prediction: {name}"
