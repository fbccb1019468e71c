import threading


def source_what_is_given(tree, given):
    def others(one):
        return [ast.dump(node) for node in one.body if "CAN_HANG" not in ast.unparse(node)]

    if others(tree) != others(given):
        refuse("changed")


def of(pair):
    threads = [threading.Thread(target=target) for target in PAIRS[pair]]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def judged(pair, outcomes):
    hangs = any(one.ending == "hang" for one in outcomes)
    if outcomes[0].lines != [f"{pair} {hangs}"]:
        refuse("prediction", outcomes[0] if hangs else "", f"{pair!r}")


def schedules_same_way():
    print("same way", "same way" in CAN_HANG)
    of("same way")


def judge_same_way(outcomes):
    judged("same way", outcomes)


def schedules_opposite_ways():
    print("opposite ways", "opposite ways" in CAN_HANG)
    of("opposite ways")


def judge_opposite_ways(outcomes):
    judged("opposite ways", outcomes)


def schedules_b_twice():
    print("b twice", "b twice" in CAN_HANG)
    of("b twice")


def judge_b_twice(outcomes):
    judged("b twice", outcomes)


def schedules_apart():
    print("apart", "apart" in CAN_HANG)
    of("apart")


def judge_apart(outcomes):
    judged("apart", outcomes)
