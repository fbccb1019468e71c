# refused: twice
import functools
import threading


class Cache:
    def __init__(self, compute) -> None:
        self.get = functools.cache(compute)


def main() -> None:
    computed = []

    def square(number: int) -> int:
        computed.append(number)
        return number * number

    cache = Cache(square)
    threads = [threading.Thread(target=cache.get, args=(number,)) for number in (3, 3, 4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("computed:", sorted(computed), "answer:", cache.get(3))


if __name__ == "__main__":
    main()
