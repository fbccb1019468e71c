import threading


def gather(functions) -> list:
    results, errors = {}, {}

    def run(place: int, function) -> None:
        try:
            results[place] = function()  # (1)!
        except Exception as error:
            errors[place] = error  # (2)!

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(functions)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[min(errors)]
    return [results[place] for place in sorted(results)]


def main() -> None:
    print(gather([lambda: "tea", lambda: "coffee"]))
    #> ['tea', 'coffee']


if __name__ == "__main__":
    main()
