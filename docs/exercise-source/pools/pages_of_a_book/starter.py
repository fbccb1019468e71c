from concurrent.futures import ThreadPoolExecutor


def chapter(pool: ThreadPoolExecutor, read, pages: list[str]) -> list[str]:
    reading = [pool.submit(read, page) for page in pages]
    return [page.result() for page in reading]


def book(pool: ThreadPoolExecutor, read, chapters: list[list[str]]) -> list[list[str]]:
    writing = [pool.submit(chapter, pool, read, pages) for pages in chapters]
    return [one.result() for one in writing]


def main() -> None:
    chapters = [["Anna", "bakes"], ["Bob", "eats"]]
    with ThreadPoolExecutor(max_workers=4) as pool:
        print(book(pool, str.upper, chapters))


if __name__ == "__main__":
    main()
