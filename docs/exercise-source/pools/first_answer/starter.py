from concurrent.futures import ThreadPoolExecutor, as_completed


def first_answer(asks: list):
    with ThreadPoolExecutor(max_workers=len(asks)) as pool:
        asking = [pool.submit(ask) for ask in asks]
        for one in as_completed(asking):
            return one.result()


def main() -> None:
    print("bring:", first_answer([lambda: 1 / 0, lambda: "tea"]))


if __name__ == "__main__":
    main()
