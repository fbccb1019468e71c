def run_three_tasks():
    said = []

    def task(name, steps):
        for _ in range(steps):
            said.append(name)
            yield

    run([task("a", 3), task("b", 1), task("c", 2)])
    assert "".join(said) == "abcaca", f"order: {''.join(said)}"
    run([])
