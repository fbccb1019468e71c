# refused: error
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def breakfast(context, kind: str) -> list[str]:
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        return list(pool.map(lambda cup: f"{cup} with {kind} milk", ["coffee", "tea"]))


def main() -> None:
    print(breakfast(multiprocessing.get_context("spawn"), "oat"))


if __name__ == "__main__":
    main()
