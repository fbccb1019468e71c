from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool
from threading import Lock


def describe(thing: object) -> str:
    return type(thing).__name__


def make_lock() -> Lock:
    return Lock()


if __name__ == "__main__":
    with Pool(1) as pool, ProcessPoolExecutor(1) as executor:
        attempts = {
            "lambda": pool.apply_async(lambda: 1),
            "argument": pool.apply_async(describe, (Lock(),)),
            "result": pool.apply_async(make_lock),  # (1)!
        }
        for name, attempt in attempts.items():
            try:
                attempt.get()
            except Exception as error:
                print(f"{name}: {type(error).__name__}")
                #> lambda: PicklingError
                #> argument: TypeError
                #> result: MaybeEncodingError
        print(f"executor: {type(executor.submit(make_lock).exception()).__name__}")
        #> executor: TypeError
