# refused: mixed_up
from concurrent.futures import ThreadPoolExecutor, wait


def book(pool: ThreadPoolExecutor, read, chapters: list[list[str]]) -> list[list[str]]:
    texts = []
    for pages in chapters:
        got = []
        reading = [pool.submit(read, page) for page in pages]
        for page in reading:
            page.add_done_callback(lambda done: got.append(done.result()))
        wait(reading)
        texts.append(got)
    return texts


def main() -> None:
    chapters = [["Anna", "bakes"], ["Bob", "eats"]]
    with ThreadPoolExecutor(max_workers=4) as pool:
        print(book(pool, str.upper, chapters))


if __name__ == "__main__":
    main()
