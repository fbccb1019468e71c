import threading

items = ["cake"]


def pause() -> None:
    pass


def take() -> None:
    if items:
        pause()
        try:
            items.pop()
        except IndexError:
            print("empty")


def main() -> None:
    threads = [threading.Thread(target=take, name="guest") for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    main()
