# refused: order
import threading
import time
from collections.abc import Callable


def ask_all(questions: list[str], ask: Callable) -> list:
    answers = []

    def answer(question: str) -> None:
        try:
            answers.append(ask(question))
        except Exception as error:
            answers.append(error)

    threads = [threading.Thread(target=answer, args=(question,)) for question in questions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def price(dish: str) -> int:
    time.sleep(0.2)
    return {"tea": 3, "rice": 4, "soup": 5}[dish]


def main() -> None:
    print(ask_all(["soup", "cake", "tea"], price))


if __name__ == "__main__":
    main()
