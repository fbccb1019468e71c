import threading


def schedules_two_ask():
    numbers, given, failed = Numbers(), [], []

    def ask():
        try:
            given.append(numbers.next())
        except ValueError as error:
            failed.append(str(error))
            raise

    threads = [threading.Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert "generator already executing" not in failed, "executing"
    assert sorted(given) == [1, 2], f"twice: {sorted(given)}"
