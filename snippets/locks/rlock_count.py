import threading

lock = threading.RLock()


def others_can_take_it() -> bool:
    answers: list[bool] = []

    def attempt() -> None:
        answers.append(lock.acquire(timeout=0.2))  # (1)!
        if answers[0]:
            lock.release()

    thread = threading.Thread(target=attempt, name="other")
    thread.start()
    thread.join()
    return answers[0]


def foreign_release() -> None:
    try:
        lock.release()
    except RuntimeError as error:
        print("released by another thread:", error)  # (2)!


lock.acquire()
lock.acquire()
thread = threading.Thread(target=foreign_release, name="stranger")
thread.start()
thread.join()
print("after two acquires, others can take it:", others_can_take_it())
lock.release()
print("after one release:", others_can_take_it())
lock.release()
print("after two releases:", others_can_take_it())
