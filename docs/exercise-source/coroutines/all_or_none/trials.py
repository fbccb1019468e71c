def run_all_is_well():
    said = []

    def task(name, steps):
        for _ in range(steps):
            said.append(name)
            yield

    run([task("a", 2), task("b", 1)])
    assert "".join(said) == "aba", f"order: {''.join(said)}"


def run_one_fails():
    ended = []

    def good(name, fails_to_close=False):
        try:
            yield
            yield
            yield
        finally:
            ended.append(name)
            if fails_to_close:
                raise KeyError(name)

    def bad():
        yield
        raise ValueError("bad")

    tasks = [good("a"), good("b", True), bad(), good("c")]
    try:
        run(tasks)
    except Exception as error:
        assert isinstance(error, ValueError), f"hidden: {type(error).__name__}"
    else:
        assert False, "hidden: nothing"
    assert sorted(ended) == ["a", "b", "c"], "left"


def run_one_is_interrupted():
    ended = []

    def good(name):
        try:
            yield
            yield
        finally:
            ended.append(name)

    def interrupted():
        yield
        raise KeyboardInterrupt

    tasks = [good("a"), interrupted(), good("b")]
    try:
        run(tasks)
    except KeyboardInterrupt:
        assert sorted(ended) == ["a", "b"], "interrupted"
    else:
        assert False, "hidden: nothing"
