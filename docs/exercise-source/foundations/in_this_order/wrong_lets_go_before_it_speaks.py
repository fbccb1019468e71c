# refused: luck
import threading

NAMES = ["ann", "bob", "cid"]
turns = {name: threading.Event() for name in NAMES}
turns["ann"].set()


def greet(name: str) -> None:
    turns[name].wait()
    for after in NAMES[NAMES.index(name) + 1 :][:1]:
        turns[after].set()
    print("hello from", name)


def main() -> None:
    threads = [threading.Thread(target=greet, args=(name,)) for name in reversed(NAMES)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    main()
