# refused: changed
import threading

items = ["cake"]
both_have_looked = threading.Barrier(2)


def pause() -> None:
    both_have_looked.wait()


def take() -> None:
    if items:
        pause()
        try:
            items.pop()
        finally:
            print("empty")


def main() -> None:
    threads = [threading.Thread(target=take, name="guest") for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    main()
