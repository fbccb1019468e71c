# refused: kept
import threading


class Cache:
    def __init__(self, compute) -> None:
        self.compute = compute
        self.values = {}
        self.lock = threading.Lock()

    def get(self, key):
        with self.lock:
            mine = key not in self.values
            box = self.values.setdefault(key, [threading.Event(), None])
        if mine:
            try:
                box[1] = self.compute(key)
            finally:
                box[0].set()
        box[0].wait()
        return box[1]


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
