import threading


class Buffer:
    def __init__(self) -> None:
        self.items = []

    def put(self, item) -> None:
        self.items.append(item)

    def get(self):
        return self.items.pop(0)


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
