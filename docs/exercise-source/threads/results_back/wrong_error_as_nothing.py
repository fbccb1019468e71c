# refused: unheard
import threading


def gather(functions) -> list:
    results, errors = {}, {}

    def run(place: int, function) -> None:
        try:
            results[place] = function()
        except Exception as error:
            errors[place] = error

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(functions)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [results[place] for place in sorted(results)]


def main() -> None:
    print(gather([lambda: "tea", lambda: "coffee"]))


if __name__ == "__main__":
    main()
