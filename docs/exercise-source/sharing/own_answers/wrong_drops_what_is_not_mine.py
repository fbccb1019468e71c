# refused: hang
from collections.abc import Callable


class Office:
    def __init__(self, make_queue: Callable, clerks: list[str]) -> None:
        self.questions = make_queue()
        self.answers = make_queue()

    def ask(self, clerk: str, number: int) -> int:
        self.questions.put((clerk, number))
        while True:
            name, answer = self.answers.get()
            if name == clerk:
                return answer

    def answer_all(self) -> None:
        while (question := self.questions.get()) is not None:
            clerk, number = question
            self.answers.put((clerk, number * number))


def ask_and_tell(office: Office, clerk: str, number: int, told) -> None:
    told.put(f"{clerk}: {number} squared is {office.ask(clerk, number)}")


if __name__ == "__main__":
    from multiprocessing import Process, Queue

    clerks = {"ann": 3, "bob": 4}
    office, told = Office(Queue, list(clerks)), Queue()
    expert = Process(target=office.answer_all)
    asking = [Process(target=ask_and_tell, args=(office, *one, told)) for one in clerks.items()]
    for process in (expert, *asking):
        process.start()
    for line in sorted(told.get() for _ in clerks):
        print(line)
    office.questions.put(None)
    for process in (expert, *asking):
        process.join()
