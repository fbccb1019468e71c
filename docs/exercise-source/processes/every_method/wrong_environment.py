# refused: own_copy
import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor


def brew(cup: str) -> str:
    return f"{cup} with {os.environ['MILK']} milk"


def breakfast(context, kind: str) -> list[str]:
    os.environ["MILK"] = kind
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        return list(pool.map(brew, ["coffee", "tea"]))


def main() -> None:
    print(breakfast(multiprocessing.get_context("spawn"), "oat"))


if __name__ == "__main__":
    main()
