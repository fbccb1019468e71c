# refused: failed_first
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait


def first_answer(asks: list):
    pool = ThreadPoolExecutor(max_workers=len(asks))
    asking = [pool.submit(ask) for ask in asks]
    pool.shutdown(wait=False)
    done, _ = wait(asking, return_when=FIRST_COMPLETED)
    return done.pop().result()


def main() -> None:
    print("bring:", first_answer([lambda: 1 / 0, lambda: "tea"]))


if __name__ == "__main__":
    main()
