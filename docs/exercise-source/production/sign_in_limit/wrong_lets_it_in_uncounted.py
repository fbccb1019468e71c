# refused: uncounted
class Worker:
    """One of several processes; `cache` is shared by all of them."""

    def __init__(self, cache, limit: int, seconds: float) -> None:
        self.cache, self.limit, self.seconds = cache, limit, seconds

    def allow(self, name: str) -> bool:
        if self.cache.add(name, 1, self.seconds):
            return True
        try:
            return self.cache.incr(name) <= self.limit
        except ValueError:
            return True


class Cache:
    """As shared caches have it: each call is one step, whoever else calls."""

    def __init__(self) -> None:
        self.kept = {}

    def get(self, key: str):
        return self.kept.get(key)

    def set(self, key: str, number: int, seconds: float) -> None:
        self.kept[key] = number

    def add(self, key: str, number: int, seconds: float) -> bool:
        """Set it unless it is there, for so many seconds. Whether it was not."""
        is_new = key not in self.kept
        self.kept.setdefault(key, number)
        return is_new

    def incr(self, key: str) -> int:
        """Add one, say the new number. Raises ValueError if it is not there."""
        if key not in self.kept:
            raise ValueError(key)
        self.kept[key] += 1
        return self.kept[key]


def main() -> None:
    cache = Cache()
    workers = [Worker(cache, limit=3, seconds=60) for _ in range(2)]
    print("allowed:", [workers[number % 2].allow("ann") for number in range(6)])


if __name__ == "__main__":
    main()
