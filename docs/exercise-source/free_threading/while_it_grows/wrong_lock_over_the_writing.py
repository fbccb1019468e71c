# refused: hang
import threading


class Guests:
    def __init__(self) -> None:
        self.tables = {}
        self.lock = threading.Lock()

    def register(self, name: str, table: int) -> None:
        with self.lock:
            self.tables[name] = None
            self.tables[name] = table

    def report(self, write) -> None:
        with self.lock:
            for name in self.tables:
                write(f"{name}: {self.tables[name]}")


def main() -> None:
    guests = Guests()
    names = enumerate(("ann", "bob"))
    threads = [threading.Thread(target=guests.register, args=(name, n)) for n, name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lines = []
    guests.report(lines.append)
    print(sorted(lines))


if __name__ == "__main__":
    main()
