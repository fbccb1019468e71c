import queue
from collections.abc import Callable


class Pool:
    def __init__(self, connect: Callable, size: int) -> None:
        self.connect = connect
        self.places = queue.LifoQueue()
        for _ in range(size):
            self.places.put(None)

    def run(self, job: Callable):
        connection = self.places.get()
        try:
            connection = connection or self.connect()  # (1)!
            return job(connection)
        except ConnectionError:
            broken, connection = connection, None  # (2)!
            if broken is not None:
                broken.close()
            raise
        finally:
            self.places.put(connection)


class Connection:
    def close(self) -> None:
        pass


def main() -> None:
    pool = Pool(Connection, 1)
    print(pool.run(lambda connection: "first"))
    #> first
    print(pool.run(lambda connection: "second"))
    #> second


if __name__ == "__main__":
    main()
