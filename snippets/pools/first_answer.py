from concurrent.futures import ThreadPoolExecutor, as_completed


def first_answer(asks: list):
    pool = ThreadPoolExecutor(max_workers=len(asks))
    asking = [pool.submit(ask) for ask in asks]
    pool.shutdown(wait=False)  # (1)!
    for one in as_completed(asking):
        if one.exception() is None:  # (2)!
            return one.result()
    raise ExceptionGroup("nobody answered", [one.exception() for one in asking])


def main() -> None:
    print("bring:", first_answer([lambda: 1 / 0, lambda: "tea"]))
    #> bring: tea


if __name__ == "__main__":
    main()
