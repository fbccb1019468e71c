from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool

CORES = 1  # (1)!


def size_for(cores: int) -> int:
    return max(1, cores - 1)


if __name__ == "__main__":
    for make in (Pool, ThreadPoolExecutor):
        try:
            make(CORES - 1)
        except ValueError as error:
            print(error)
            #> Number of processes must be at least 1
            #> max_workers must be greater than 0
    with Pool(size_for(CORES)) as pool:
        print(pool.apply(str.upper, ("tea",)))
        #> TEA
