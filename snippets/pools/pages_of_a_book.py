from concurrent.futures import ThreadPoolExecutor


def book(pool: ThreadPoolExecutor, read, chapters: list[list[str]]) -> list[list[str]]:
    reading = [[pool.submit(read, page) for page in pages] for pages in chapters]  # (1)!
    return [[page.result() for page in pages] for pages in reading]  # (2)!


def main() -> None:
    chapters = [["Anna", "bakes"], ["Bob", "eats"]]
    with ThreadPoolExecutor(max_workers=4) as pool:
        print(book(pool, str.upper, chapters))
        #> [['ANNA', 'BAKES'], ['BOB', 'EATS']]


if __name__ == "__main__":
    main()
