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
    "bread cake tea toast": False,
    "tea bread toast cake": True,
    "tea bread cake toast": False,
    "tea toast bread cake": False,
    "cake bread tea toast": False,
    "bread tea toast cake": True,
    "bread toast tea cake": False,
}


if __name__ == "__main__":
    print(sum(POSSIBLE.values()), "of the seven are possible")
