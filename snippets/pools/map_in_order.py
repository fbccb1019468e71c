import time
from multiprocessing import Pool


def wait(seconds: float) -> float:
    time.sleep(seconds)
    return seconds


if __name__ == "__main__":
    with Pool(3) as pool:
        print(pool.map(wait, [0.3, 0.1, 0.2]))  # (1)!
        #> [0.3, 0.1, 0.2]
        print(pool.apply(wait, (0,)))  # (2)!
        #> 0
        try:
            pool.join()
        except ValueError as error:
            print(error)
            #> Pool is still running
