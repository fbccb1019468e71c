# refused: changed
import threading

NAMES = ["ann", "bob", "cid"]


def greet(name: str) -> None:
    print("hello from", name)


def main() -> None:
    threads = [threading.Thread(target=greet, args=(name,)) for name in NAMES]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    main()
