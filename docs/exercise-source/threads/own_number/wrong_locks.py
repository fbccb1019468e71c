# refused: numbers
import threading


def say_numbers(say) -> None:
    threads, lock = [], threading.Lock()

    def speak() -> None:
        with lock:
            say(number)

    for number in range(3):
        thread = threading.Thread(target=speak)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()


def main() -> None:
    said = []
    say_numbers(said.append)
    print(sorted(said))


if __name__ == "__main__":
    main()
