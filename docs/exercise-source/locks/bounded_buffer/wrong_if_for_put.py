# refused: overfull
import threading


class Buffer:
    def __init__(self) -> None:
        self.items = []
        self.lock = threading.Lock()
        self.filled = threading.Condition(self.lock)
        self.emptied = threading.Condition(self.lock)

    def put(self, item) -> None:
        with self.lock:
            if self.items:
                self.emptied.wait()
            self.items.append(item)
            self.filled.notify()

    def get(self):
        with self.lock:
            while not self.items:
                self.filled.wait()
            item = self.items.pop(0)
            self.emptied.notify()
            return item


def main() -> None:
    buffer, got = Buffer(), []
    producers = [threading.Thread(target=buffer.put, args=(name,)) for name in ("bread", "rice")]
    consumers = [threading.Thread(target=lambda: got.append(buffer.get())) for _ in range(2)]
    for thread in producers + consumers:
        thread.start()
    for thread in producers + consumers:
        thread.join()
    print(sorted(got))


if __name__ == "__main__":
    main()
