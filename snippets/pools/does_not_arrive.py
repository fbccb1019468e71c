from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool, TimeoutError


class NotFound(Exception):
    def __init__(self, table: str, key: int) -> None:
        super().__init__(f"no {key} in {table}")  # (1)!


class Missing(Exception):
    def __init__(self, table: str, key: int) -> None:
        super().__init__(table, key)  # (2)!

    def __str__(self) -> str:
        return "no {1} in {0}".format(*self.args)


def look_up(error: type[Exception]) -> None:
    raise error("users", 7)


if __name__ == "__main__":
    for kind in (Missing, NotFound):
        with ProcessPoolExecutor(max_workers=1) as executor:
            error = executor.submit(look_up, kind).exception()
            print(f"executor: {type(error).__name__}")
    try:
        with Pool(1) as pool:
            pool.apply(abs, (7,))  # (3)!
            for kind in (Missing, NotFound):
                task = pool.apply_async(look_up, (kind,))
                try:
                    task.get(timeout=0.5)
                except (Missing, TimeoutError) as error:
                    print(f"Pool: {type(error).__name__}")
            try:
                print(pool.apply_async(abs, (-7,)).get(timeout=0.5))
            except TimeoutError:
                print("no later result comes, either")
    except AssertionError:
        print("and the pool cannot be ended properly")
