import threading

request = threading.local()


def log(write) -> None:
    write(request.user)


def handle(name: str, write) -> None:
    request.user = name  # (1)!
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
    #> ['ann', 'bob']


if __name__ == "__main__":
    main()
