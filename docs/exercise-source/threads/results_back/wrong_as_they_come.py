# refused: results
import threading


def gather(functions) -> list:
    results = []
    threads = [
        threading.Thread(target=lambda f=function: results.append(f())) for function in functions
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def main() -> None:
    print(gather([lambda: "tea", lambda: "coffee"]))


if __name__ == "__main__":
    main()
