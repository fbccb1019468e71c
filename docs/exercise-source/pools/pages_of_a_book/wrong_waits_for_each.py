# refused: one_by_one
from concurrent.futures import ThreadPoolExecutor


def book(pool: ThreadPoolExecutor, read, chapters: list[list[str]]) -> list[list[str]]:
    return [[pool.submit(read, page).result() for page in pages] for pages in chapters]


def main() -> None:
    chapters = [["Anna", "bakes"], ["Bob", "eats"]]
    with ThreadPoolExecutor(max_workers=4) as pool:
        print(book(pool, str.upper, chapters))


if __name__ == "__main__":
    main()
