import time


def run_sleepers():
    def refuse(seconds):
        assert False, "slept"

    time.sleep = refuse
    said = []

    def task(name, *naps):
        for nap in naps:
            yield nap
            said.append(name)

    ended = run([task("a", 3, 2), task("b", 1, 1, 1), task("c", 3)])
    assert "".join(said) == "bbacba", f"order: {''.join(said)}"
    assert ended == 5, f"time: {ended:g}"
    nothing = run([])
    assert nothing == 0, f"nothing: {nothing}"
