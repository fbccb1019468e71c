from multiprocessing import Pool, current_process


def worker_name(_: int) -> str:
    return current_process().name


def count_workers(pool, chunksize: int) -> int:
    with pool:
        return len(set(pool.map(worker_name, range(6), chunksize=chunksize)))


if __name__ == "__main__":
    print("as usual:", count_workers(Pool(1), 1))
    #> as usual: 1
    print("two tasks each:", count_workers(Pool(1, maxtasksperchild=2), 1))  # (1)!
    #> two tasks each: 3
    print("in chunks of three:", count_workers(Pool(1, maxtasksperchild=2), 3))  # (2)!
    #> in chunks of three: 1
