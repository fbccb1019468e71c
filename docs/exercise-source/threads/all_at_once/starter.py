import threading


def run_all(tasks) -> None:
    for task in tasks:
        thread = threading.Thread(target=task)
        thread.start()
        thread.join()


def main() -> None:
    both = threading.Barrier(2)
    run_all([both.wait, both.wait])
    print("they have met")


if __name__ == "__main__":
    main()
