# refused: left
import threading


def run_all(tasks) -> None:
    threads = [threading.Thread(target=task, daemon=True) for task in tasks]
    for thread in threads:
        thread.start()


def main() -> None:
    both = threading.Barrier(2)
    run_all([both.wait, both.wait])
    print("they have met")


if __name__ == "__main__":
    main()
