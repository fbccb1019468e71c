import threading


def source_what_is_given(tree, given):
    for name in ("NoLock", "Office", "tickets_sold"):
        own, asked = ([ast.dump(node) for node in one.body if getattr(node, "name", "") == name] for one in (tree, given))
        if own != asked:
            refuse("changed")


def schedules_with_a_lock():
    assert is_green(threading.Lock()), "alarm"


def schedules_without_a_lock():
    assert not is_green(NoLock()), "luck"
