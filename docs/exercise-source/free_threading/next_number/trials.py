import threading


def schedules_two_ask():
    numbers, given = Numbers(), []
    threads = [threading.Thread(target=lambda: given.append(numbers.next())) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(given) == [1, 2], f"twice: {sorted(given)}"
