def schedules_one_fails():
    def bad():
        raise ValueError("bad")

    done = []
    errors = run([bad, lambda: done.append(1)], 1)
    assert [str(error) for error in errors] == ["bad"] and done == [1], f"lost: {errors}"


def schedules_two_workers():
    def bad():
        raise ValueError("bad")

    errors = run([bad, lambda: None], 2)
    assert [str(error) for error in errors] == ["bad"], f"lost: {errors}"
