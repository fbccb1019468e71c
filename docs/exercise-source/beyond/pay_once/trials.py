class CardRefused(Exception):
    pass


class Service:
    """A bank whose answers are scripted: a receipt for None, else what is raised after the work has been done."""

    def __init__(self, *answers):
        self.charged, self.asked, self.answers = {}, 0, list(answers)

    def charge(self, amount, key=None):
        self.asked += 1
        answer = self.answers.pop(0) if self.answers else None
        if isinstance(answer, CardRefused):
            raise answer
        self.charged.setdefault(key or f"call {self.asked}", amount)
        if answer:
            raise answer
        return f"receipt for {amount}"


def run_the_answer_is_lost():
    for lost in 1, 2:
        bank = Service(*[TimeoutError("no answer")] * lost)
        try:
            pay(bank, "order 1", 10)
        except TimeoutError:
            raise AssertionError(f"unpaid: {lost}") from None
        assert len(bank.charged) == 1, "twice"


def run_called_again():
    bank = Service(None, TimeoutError("no answer"), None)
    pay(bank, "order 1", 10)
    pay(bank, "order 1", 10)
    assert len(bank.charged) == 1, "again"


def run_two_orders():
    bank = Service()
    pay(bank, "order 1", 10)
    pay(bank, "order 2", 10)
    assert len(bank.charged) == 2, "free"


def run_refused():
    bank = Service(*[CardRefused("no money")] * 3)
    try:
        pay(bank, "order 1", 10)
    except CardRefused:
        pass
    except TimeoutError:
        raise AssertionError(f"nagged: {bank.asked}") from None
    assert bank.asked == 1, f"nagged: {bank.asked}"


def run_nobody_answers():
    bank = Service(*[TimeoutError("no answer")] * 3)
    try:
        said = pay(bank, "order 1", 10)
    except TimeoutError:
        return
    raise AssertionError(f"silent: {said!r}")
