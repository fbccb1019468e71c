import threading


def gather(functions) -> list:
    threads = [threading.Thread(target=function) for function in functions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return []


def main() -> None:
    print(gather([lambda: "tea", lambda: "coffee"]))


if __name__ == "__main__":
    main()
