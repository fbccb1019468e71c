import threading


class Connections:
    def __init__(self, make) -> None:
        self.make = make
        self.made = {}
        self.locks = {}

    def to(self, host: str):
        with self.locks.setdefault(host, threading.Lock()):  # (1)!
            if host not in self.made:
                self.made[host] = self.make(host)  # (2)!
            return self.made[host]


def main() -> None:
    made = []
    pool = Connections(lambda host: made.append(host) or f"connection to {host}")
    users = [threading.Thread(target=pool.to, args=("db",)) for _ in range(3)]
    for user in users:
        user.start()
    for user in users:
        user.join()
    print(pool.to("db"), "made:", len(made))
    #> connection to db made: 1


if __name__ == "__main__":
    main()
