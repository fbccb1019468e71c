import threading


def schedules_all_ask_before_one_is_answered():
    all_have_asked = threading.Barrier(3)

    def ask(question):
        all_have_asked.wait()
        return question.upper()

    got = ask_all(["a", "b", "c"], ask)
    assert got == ["A", "B", "C"], f"order: {got}"


def schedules_answers_overtake():
    second = threading.Event()

    def ask(question):
        if question == "a":
            second.wait()
        else:
            second.set()
        return question.upper()

    got = ask_all(["a", "b"], ask)
    assert got == ["A", "B"], f"order: {got}"


def schedules_one_fails():
    def ask(question):
        if question == "a":
            raise ValueError(question)
        return question.upper()

    try:
        got = ask_all(["a", "b"], ask)
    except ValueError as error:
        raise AssertionError(f"failed: {error!r} came out") from None
    assert isinstance(got[0], ValueError) and got[1:] == ["B"], f"failed: {got}"


def run_no_questions():
    assert ask_all([], str.upper) == [], "order: no questions"
