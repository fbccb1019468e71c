import queue
import threading


class Pipe(queue.Queue):
    """Notices what a queue between processes would not take."""

    refused, came = False, 0

    def put(self, item, *rest):
        parts = item if isinstance(item, (tuple, list)) else [item]
        self.refused = self.refused or any(isinstance(part, queue.Queue) for part in parts)
        self.came += 1
        if self.came > 4:
            raise SystemExit  # this thread would go on for ever
        super().put(item, *rest)


def outcome(experts):
    pipes, got = [], {}

    def make_pipe():
        pipes.append(Pipe())
        return pipes[-1]

    office = Office(make_pipe, ["ann", "bob"])

    def asks(clerk, number):
        got[clerk] = office.ask(clerk, number)

    asking = [threading.Thread(target=asks, args=one, name=one[0]) for one in (("ann", 3), ("bob", 4))]
    answering = [threading.Thread(target=office.answer_all, name=f"expert {n}") for n in range(experts)]
    for thread in asking + answering:
        thread.start()
    for thread in asking:
        thread.join()
    assert not any(pipe.came > 4 for pipe in pipes), "back"
    for _ in answering:
        office.questions.put(None)
    assert not office.questions.refused, "sent"
    assert got == {"ann": 9, "bob": 16}, f"mixed: ann asked for 9 and got {got['ann']}, bob for 16 and got {got['bob']}"


def schedules_one_expert():
    outcome(1)


def schedules_two_experts():
    outcome(2)
