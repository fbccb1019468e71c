# refused: luck
import threading

NAMES = ["ann", "bob", "cid"]
lock = threading.Lock()


def greet(name: str) -> None:
    with lock:
        print("hello from", name)


def main() -> None:
    threads = [threading.Thread(target=greet, args=(name,)) for name in reversed(NAMES)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    main()
