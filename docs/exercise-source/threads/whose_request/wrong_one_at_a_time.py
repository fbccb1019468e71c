# refused: hang
import threading

user = None
lock = threading.Lock()


def log(write) -> None:
    write(user)


def handle(name: str, write) -> None:
    global user
    with lock:
        user = name
        log(write)


def main() -> None:
    written = []
    threads = [
        threading.Thread(target=handle, args=(name, written.append)) for name in ("ann", "bob")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(sorted(written))


if __name__ == "__main__":
    main()
