from functools import partial
from multiprocessing import Pool


def power(base: int, exponent: int) -> int:
    return base**exponent


if __name__ == "__main__":
    pairs = [(2, 3), (3, 2), (10, 2)]
    with Pool(2) as pool:
        try:
            pool.map(power, pairs)
        except TypeError as error:
            print(error)
            #> power() missing 1 required positional argument: 'exponent'
        print(pool.starmap(power, pairs))  # (1)!
        #> [8, 9, 100]
        print(pool.map(partial(power, exponent=2), [1, 2, 3]))  # (2)!
        #> [1, 4, 9]
