# refused: twice
import threading


class Connections:
    def __init__(self, make) -> None:
        self.make = make
        self.made = {}

    def to(self, host: str):
        if host in self.made:
            return self.made[host]
        connection = self.make(host)
        self.made.setdefault(host, connection)
        return connection


def main() -> None:
    made = []
    pool = Connections(lambda host: made.append(host) or f"connection to {host}")
    users = [threading.Thread(target=pool.to, args=("db",)) for _ in range(3)]
    for user in users:
        user.start()
    for user in users:
        user.join()
    print(pool.to("db"), "made:", len(made))


if __name__ == "__main__":
    main()
