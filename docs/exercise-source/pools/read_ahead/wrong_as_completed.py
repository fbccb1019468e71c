# refused: order
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait


def map_some(pool: ThreadPoolExecutor, work, items, ahead: int):
    under_way = set()
    for item in items:
        if len(under_way) == ahead:
            done, under_way = wait(under_way, return_when=FIRST_COMPLETED)
            yield from (one.result() for one in done)
        under_way.add(pool.submit(work, item))
    yield from (one.result() for one in wait(under_way).done)


def main() -> None:
    with ThreadPoolExecutor(max_workers=2) as pool:
        lines = iter(range(1_000_000))
        squares = map_some(pool, lambda n: n * n, lines, 2)
        print(next(squares), next(squares), "next line:", next(lines))
        squares.close()


if __name__ == "__main__":
    main()
