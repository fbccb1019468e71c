# refused: luck
import threading
import time

balance = 0


def pause() -> None:
    time.sleep(0.1)


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
