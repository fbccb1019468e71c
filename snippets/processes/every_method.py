import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from functools import partial


def brew(milk: str, cup: str) -> str:
    return f"{cup} with {milk} milk"


def breakfast(context, kind: str) -> list[str]:
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        return list(pool.map(partial(brew, kind), ["coffee", "tea"]))  # (1)!


def main() -> None:
    print(breakfast(multiprocessing.get_context("spawn"), "oat"))
    #> ['coffee with oat milk', 'tea with oat milk']


if __name__ == "__main__":
    main()
