from multiprocessing import Process, Queue


def answer(questions, answers) -> None:
    while (question := questions.get()) is not None:
        number, factors = question
        answers.put((number, factors[0] * factors[1]))  # (1)!


if __name__ == "__main__":
    questions, answers = Queue(), Queue()
    experts = [Process(target=answer, args=(questions, answers)) for _ in range(2)]
    for process in experts:
        process.start()
    asked = {1: (6, 7), 2: (8, 9), 3: (12, 12)}
    for question in asked.items():
        questions.put(question)
    for _ in experts:
        questions.put(None)
    answered = dict(answers.get() for _ in asked)
    for process in experts:
        process.join()
    for number, (a, b) in asked.items():
        print(f"{a} times {b} is {answered[number]}")
        #> 6 times 7 is 42
        #> 8 times 9 is 72
        #> 12 times 12 is 144
