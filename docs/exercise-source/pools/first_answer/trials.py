import threading


def fails():
    raise OSError("no route")


def schedules_one_never_answers():
    left = threading.Event()

    def slow():
        left.wait()
        return "late"

    got = first_answer([slow, lambda: "quick"])
    left.set()
    assert got == "quick", f"wrong_answer: {got}"


def judge_one_never_answers(outcomes):
    for one in outcomes:
        if one.ending == "hang":
            refuse("waits", one)
        if "wrong_answer" in one.complaint:
            refuse("wrong_answer", one, one.complaint.partition("wrong_answer: ")[2])
        if one.complaint:
            refuse("error", one, one.complaint)


def schedules_one_fails():
    try:
        got = first_answer([fails, lambda: "good"])
    except (OSError, ExceptionGroup):
        assert False, "failed_first"
    assert got == "good", f"wrong_answer: {got}"


def schedules_all_fail():
    try:
        got = first_answer([fails, fails])
    except ExceptionGroup as group:
        assert len(group.exceptions) == 2, f"none: {len(group.exceptions)} of 2"
    except OSError as error:
        assert False, f"none: {type(error).__name__}"
    else:
        assert False, f"none: {got}"
