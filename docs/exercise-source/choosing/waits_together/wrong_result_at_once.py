# refused: hang
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor


def ask_all(questions: list[str], ask: Callable) -> list:
    with ThreadPoolExecutor(max(1, len(questions))) as pool:
        return [pool.submit(ask, question).result() for question in questions]


def price(dish: str) -> int:
    time.sleep(0.2)
    return {"tea": 3, "rice": 4, "soup": 5}[dish]


def main() -> None:
    print(ask_all(["soup", "cake", "tea"], price))


if __name__ == "__main__":
    main()
