from collections import deque
from concurrent.futures import ThreadPoolExecutor
from itertools import islice


def map_some(pool: ThreadPoolExecutor, work, items, ahead: int):
    items = iter(items)
    under_way = deque(pool.submit(work, item) for item in islice(items, ahead))  # (1)!
    while under_way:
        result = under_way.popleft().result()
        under_way.extend(pool.submit(work, item) for item in islice(items, 1))  # (2)!
        yield result


def main() -> None:
    with ThreadPoolExecutor(max_workers=2) as pool:
        lines = iter(range(1_000_000))
        squares = map_some(pool, lambda n: n * n, lines, 2)
        print(next(squares), next(squares), "next line:", next(lines))
        #> 0 1 next line: 4
        squares.close()


if __name__ == "__main__":
    main()
