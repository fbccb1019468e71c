import threading


def source_what_is_given(tree, given):
    def others(one):
        return [ast.dump(node) for node in one.body if "CAN_BREAK" not in ast.unparse(node)]

    if others(tree) != others(given):
        refuse("changed")


def of(name):
    target, is_right = PROMISES[name]
    print(name in CAN_BREAK)
    threads = [threading.Thread(target=target) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert is_right()


def judged(name, outcomes):
    breaks = [one for one in outcomes if one.fails]
    if outcomes[0].lines != [str(bool(breaks))]:
        refuse("prediction", breaks[0] if breaks else "", repr(name))


def schedules_add_one():
    of("add one")


def judge_add_one(outcomes):
    judged("add one", outcomes)


def schedules_note_a_call():
    of("note a call")


def judge_note_a_call(outcomes):
    judged("note a call", outcomes)


def schedules_invite_ann():
    of("invite ann")


def judge_invite_ann(outcomes):
    judged("invite ann", outcomes)


def schedules_claim_ann():
    of("claim ann")


def judge_claim_ann(outcomes):
    judged("claim ann", outcomes)


def schedules_turn_a_page():
    of("turn a page")


def judge_turn_a_page(outcomes):
    judged("turn a page", outcomes)
