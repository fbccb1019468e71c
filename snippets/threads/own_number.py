import threading


def say_numbers(say) -> None:
    threads = []
    for number in range(3):
        thread = threading.Thread(target=say, args=(number,))  # (1)!
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()


def main() -> None:
    said = []
    say_numbers(said.append)
    print(sorted(said))
    #> [0, 1, 2]


if __name__ == "__main__":
    main()
