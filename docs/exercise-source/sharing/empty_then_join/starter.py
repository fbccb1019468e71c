def count(number: int, answers) -> None:
    for dish in range(number):
        answers.put(f"waiter {number}, dish {dish}: " + "." * 50_000)
    answers.put(None)


def collect(workers: list, answers) -> list[str]:
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()

    collected = []
    while not answers.empty():
        answer = answers.get()
        if answer is not None:
            collected.append(answer)
    return collected


if __name__ == "__main__":
    from multiprocessing import Process, Queue

    answers = Queue()
    workers = [Process(target=count, args=(number, answers)) for number in (2, 3)]
    print("collected:", len(collect(workers, answers)))
