# refused: exits
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
            connection = connection or self.connect()
            answer = job(connection)
        except ConnectionError:
            if connection is not None:
                connection.close()
            self.places.put(None)
            raise
        except Exception:
            self.places.put(connection)
            raise
        self.places.put(connection)
        return answer


class Connection:
    def close(self) -> None:
        pass


def main() -> None:
    pool = Pool(Connection, 1)
    print(pool.run(lambda connection: "first"))
    print(pool.run(lambda connection: "second"))


if __name__ == "__main__":
    main()
