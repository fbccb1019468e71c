# refused: one_by_one
from concurrent.futures import ThreadPoolExecutor


def chapter(read, pages: list[str]) -> list[str]:
    return [read(page) for page in pages]


def book(pool: ThreadPoolExecutor, read, chapters: list[list[str]]) -> list[list[str]]:
    writing = [pool.submit(chapter, read, pages) for pages in chapters]
    return [one.result() for one in writing]


def main() -> None:
    chapters = [["Anna", "bakes"], ["Bob", "eats"]]
    with ThreadPoolExecutor(max_workers=4) as pool:
        print(book(pool, str.upper, chapters))


if __name__ == "__main__":
    main()
