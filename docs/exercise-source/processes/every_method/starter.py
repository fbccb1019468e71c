import multiprocessing
from concurrent.futures import ProcessPoolExecutor

milk = "no"


def brew(cup: str) -> str:
    return f"{cup} with {milk} milk"


def breakfast(context, kind: str) -> list[str]:
    global milk
    milk = kind
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        return list(pool.map(brew, ["coffee", "tea"]))


def main() -> None:
    print(breakfast(multiprocessing.get_context("spawn"), "oat"))


if __name__ == "__main__":
    main()
