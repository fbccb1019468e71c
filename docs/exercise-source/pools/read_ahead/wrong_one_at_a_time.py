# refused: one_by_one
from concurrent.futures import ThreadPoolExecutor


def map_some(pool: ThreadPoolExecutor, work, items, ahead: int):
    for item in items:
        yield pool.submit(work, item).result()


def main() -> None:
    with ThreadPoolExecutor(max_workers=2) as pool:
        lines = iter(range(1_000_000))
        squares = map_some(pool, lambda n: n * n, lines, 2)
        print(next(squares), next(squares), "next line:", next(lines))
        squares.close()


if __name__ == "__main__":
    main()
