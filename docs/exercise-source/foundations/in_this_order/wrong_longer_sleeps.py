# refused: luck
import threading
import time

NAMES = ["ann", "bob", "cid"]


def greet(name: str) -> None:
    time.sleep(10 * NAMES.index(name))
    print("hello from", name)


def main() -> None:
    threads = [threading.Thread(target=greet, args=(name,)) for name in reversed(NAMES)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    main()
