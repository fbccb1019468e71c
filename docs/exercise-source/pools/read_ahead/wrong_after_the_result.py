# refused: in_batches
from collections import deque
from concurrent.futures import ThreadPoolExecutor


def map_some(pool: ThreadPoolExecutor, work, items, ahead: int):
    under_way = deque()
    for item in items:
        under_way.append(pool.submit(work, item))
        if len(under_way) == ahead:
            while under_way:
                yield under_way.popleft().result()
    while under_way:
        yield under_way.popleft().result()


def main() -> None:
    with ThreadPoolExecutor(max_workers=2) as pool:
        lines = iter(range(1_000_000))
        squares = map_some(pool, lambda n: n * n, lines, 2)
        print(next(squares), next(squares), "next line:", next(lines))
        squares.close()


if __name__ == "__main__":
    main()
