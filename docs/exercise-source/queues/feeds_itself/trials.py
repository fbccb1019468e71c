def schedules_one_worker():
    visited = walk({"/": ["a", "b", "c"]}, "/", 1)
    assert sorted(visited) == ["/", "a", "b", "c"], f"lost: {visited}"


def schedules_two_workers():
    visited = walk({"/": ["a", "b"]}, "/", 2)
    assert sorted(visited) == ["/", "a", "b"], f"lost: {visited}"
