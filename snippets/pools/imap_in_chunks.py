from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def inverse(n: int) -> float:
    return 1 / n


def take_all(results: Iterator[float], n: int) -> list[str]:
    taken = []
    for _ in range(n):
        try:
            taken.append(str(next(results)))
        except (ZeroDivisionError, StopIteration) as end:
            taken.append(type(end).__name__)
    return taken


if __name__ == "__main__":
    numbers = [1, 2, 0, 4, 5]
    with Pool(2) as pool, ProcessPoolExecutor(2) as executor:
        print("imap, one by one:", *take_all(pool.imap(inverse, numbers), 5))
        #> imap, one by one: 1.0 0.5 ZeroDivisionError 0.25 0.2
        for way in (pool.imap, pool.imap_unordered):
            results = way(inverse, [0, 4, 5], chunksize=3)  # (1)!
            print(f"{way.__name__}, one chunk of three:", *take_all(results, 3))
            #> imap, one chunk of three: ZeroDivisionError StopIteration StopIteration
            #> imap_unordered, one chunk of three: ZeroDivisionError StopIteration StopIteration
        results = pool.imap(inverse, numbers, chunksize=2)
        print("imap, in twos:", *take_all(results, 5))  # (2)!
        #> imap, in twos: 1.0 0.5 ZeroDivisionError StopIteration StopIteration
        results = executor.map(inverse, numbers, chunksize=2)
        print("Executor.map, in twos:", *take_all(results, 5))
        #> Executor.map, in twos: 1.0 0.5 ZeroDivisionError StopIteration StopIteration
