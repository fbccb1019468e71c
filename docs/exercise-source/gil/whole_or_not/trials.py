import threading


def source_what_is_given(tree, given):
    def others(one):
        return [ast.dump(node) for node in one.body if not ast.unparse(node).startswith("CAN_GO_WRONG =")]

    if others(tree) != others(given):
        refuse("changed")


def twice(target):
    threads = [threading.Thread(target=target) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def told(name, right):
    print(name in CAN_GO_WRONG, right)


def judged(name, outcomes):
    wrong = [one for one in outcomes if one.fails or one.lines[0].endswith("False")]
    said = outcomes[0].lines[0].startswith("True")
    if said != bool(wrong):
        refuse("prediction", wrong[0] if wrong else "", name)


def schedules_append():
    twice(append)
    told("append", numbers == [1, 1])


def judge_append(outcomes):
    judged("append", outcomes)


def schedules_count():
    twice(count)
    told("count", visits == 2)


def judge_count(outcomes):
    judged("count", outcomes)


def schedules_store():
    twice(store)
    told("store", settings == {"colour": "red"})


def judge_store(outcomes):
    judged("store", outcomes)


def schedules_swap():
    twice(swap)
    told("swap", places == {"cook": "ann", "guest": "bob"})


def judge_swap(outcomes):
    judged("swap", outcomes)
