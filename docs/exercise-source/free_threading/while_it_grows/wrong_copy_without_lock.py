# refused: half
import threading


class Guests:
    def __init__(self) -> None:
        self.tables = {}
        self.lock = threading.Lock()

    def register(self, name: str, table: int) -> None:
        self.tables[name] = None
        self.tables[name] = table

    def report(self, write) -> None:
        seen = dict(self.tables)
        for name in seen:
            write(f"{name}: {seen[name]}")


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
