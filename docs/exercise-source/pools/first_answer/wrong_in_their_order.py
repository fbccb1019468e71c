# refused: waits
from concurrent.futures import ThreadPoolExecutor


def first_answer(asks: list):
    pool = ThreadPoolExecutor(max_workers=len(asks))
    asking = [pool.submit(ask) for ask in asks]
    pool.shutdown(wait=False)
    for one in asking:
        if one.exception() is None:
            return one.result()
    raise ExceptionGroup("nobody answered", [one.exception() for one in asking])


def main() -> None:
    print("bring:", first_answer([lambda: 1 / 0, lambda: "tea"]))


if __name__ == "__main__":
    main()
