import threading


def of(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def schedules_no_further_than_drawn():
    read = []

    class Noted(Roll):
        def __next__(self):
            read.append(super().__next__())
            return read[-1]

    numbers = iter(Shared(Noted(3)))
    got = next(numbers)
    assert read == [1], "read_ahead"
    assert got == 1, f"twice: {got}"


def schedules_two_clerks():
    numbers, sold, failed = Shared(Roll(2)), [], []

    def sell():
        try:
            for number in numbers:
                sold.append(number)
        except ValueError as error:
            failed.append(str(error))
            raise

    of(sell, sell)
    assert "generator already executing" not in failed, "executing"
    assert sorted(sold) == [1, 2], f"twice: {sorted(sold)}"


def schedules_while_one_sells():
    numbers, drawn = Shared(Roll(2)), threading.Event()

    def sell():
        for number in numbers:
            if number == 1:
                drawn.wait()
            else:
                drawn.set()

    of(sell, sell)


def judge_while_one_sells(outcomes):
    for one in outcomes:
        if one.ending == "hang":
            refuse("in_line", one)
        if one.complaint:
            refuse("error", one, one.complaint)
