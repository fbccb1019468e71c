# refused: hang
import threading

NAMES = ["ann", "bob", "cid"]
turns = {name: threading.Event() for name in NAMES}


def greet(name: str) -> None:
    turns[name].wait()
    print("hello from", name)
    for after in NAMES[NAMES.index(name) + 1 :][:1]:
        turns[after].set()


def main() -> None:
    threads = [threading.Thread(target=greet, args=(name,)) for name in reversed(NAMES)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    main()
