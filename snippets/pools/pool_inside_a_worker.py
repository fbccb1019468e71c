from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def square(n: int) -> int:
    return n * n


def nested(numbers: list[int]) -> list[int]:
    with Pool(1) as pool:
        return pool.map(square, numbers)


if __name__ == "__main__":
    with Pool(1) as pool:
        try:
            print(pool.apply(nested, ([1, 2, 3],)))
        except AssertionError as error:
            print(error)
            #> daemonic processes are not allowed to have children
        pool.close()
        pool.join()  # (1)!
    with ProcessPoolExecutor(max_workers=1) as pool:
        print(pool.submit(nested, [1, 2, 3]).result())  # (2)!
        #> [1, 4, 9]
