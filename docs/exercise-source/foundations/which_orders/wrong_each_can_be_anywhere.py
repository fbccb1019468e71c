# refused: prediction
import threading

bread, tea = threading.Event(), threading.Event()
said: list[str] = []


def baker() -> None:
    said.append("bread")
    bread.set()
    said.append("cake")


def cook() -> None:
    said.append("tea")
    bread.wait()
    said.append("toast")


def main() -> None:
    threads = [threading.Thread(target=target) for target in (baker, cook)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(*said)


POSSIBLE = {
    "bread cake tea toast": True,
    "tea bread toast cake": True,
    "tea bread cake toast": True,
    "tea toast bread cake": True,
    "cake bread tea toast": True,
    "bread tea toast cake": True,
    "bread toast tea cake": True,
}


if __name__ == "__main__":
    print(sum(POSSIBLE.values()), "of the seven are possible")
