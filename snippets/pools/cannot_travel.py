from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool
from threading import Lock


class Locked(Exception):
    def __init__(self) -> None:
        self.lock = Lock()


def describe(thing: object) -> str:
    return type(thing).__name__


def make_lock() -> Lock:
    return Lock()


def fail() -> None:
    raise Locked


def error_of(get_result) -> str:
    try:
        return get_result()
    except Exception as error:
        return type(error).__name__


if __name__ == "__main__":
    attempts = {
        "lambda": (lambda: 1,),
        "argument": (describe, Lock()),
        "result": (make_lock,),  # (1)!
        "exception": (fail,),
    }
    with Pool(1) as pool, ProcessPoolExecutor(1) as executor:
        for name, (task, *args) in attempts.items():
            in_pool = error_of(pool.apply_async(task, args).get)
            print(f"{name}: {in_pool} / {error_of(executor.submit(task, *args).result)}")
            #> lambda: PicklingError / PicklingError
            #> argument: TypeError / TypeError
            #> result: MaybeEncodingError / TypeError
            #> exception: MaybeEncodingError / TypeError
