from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def chapter(pool) -> str:
    return pool.submit(str.upper, "page").result()


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        print(f"executor: {type(executor.submit(chapter, executor).exception()).__name__}")
        #> executor: TypeError
    with Pool(2) as pool:
        try:
            pool.apply(chapter, (pool,))
        except NotImplementedError as error:
            print(f"Pool: {error}")
            #> Pool: pool objects cannot be passed between processes or pickled
