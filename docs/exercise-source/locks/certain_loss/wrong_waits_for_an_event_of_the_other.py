# refused: luck
import threading

balance = 0
both_have_read = threading.Event()


def pause() -> None:
    both_have_read.set()
    both_have_read.wait()


def deposit(amount: int) -> None:
    global balance
    seen = balance
    pause()
    balance = seen + amount


def main() -> None:
    threads = [threading.Thread(target=deposit, args=(50,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("balance:", balance)


if __name__ == "__main__":
    main()
