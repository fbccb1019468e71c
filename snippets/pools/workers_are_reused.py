from multiprocessing import Pool, active_children


def square(n: int) -> int:
    return n * n


if __name__ == "__main__":
    with Pool(4) as pool:
        before = {worker.pid for worker in active_children()}
        squares = pool.map(square, range(1000))
        after = {worker.pid for worker in active_children()}  # (1)!
    print(f"tasks done: {len(squares)}")
    #> tasks done: 1000
    print(f"processes started: {len(before | after)}")
    #> processes started: 4
