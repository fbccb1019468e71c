import threading


def say_numbers(say) -> None:
    threads = []
    for number in range(3):
        thread = threading.Thread(target=lambda: say(number))
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
