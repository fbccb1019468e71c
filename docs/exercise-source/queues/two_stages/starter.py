import queue
import threading


def pipeline(items: list, first, second) -> list:
    todo, halfway, results = queue.Queue(), queue.Queue(), []

    def begin() -> None:
        while (item := todo.get()) is not None:
            halfway.put(first(item))
        halfway.put(None)

    def finish() -> None:
        while (item := halfway.get()) is not None:
            results.append(second(item))

    threads = [threading.Thread(target=target) for target in (begin, begin, finish)]
    for thread in threads:
        thread.start()
    for item in [*items, None, None]:
        todo.put(item)
    for thread in threads:
        thread.join()
    return results


def main() -> None:
    print(sorted(pipeline([1, 2, 3], lambda x: x * 10, lambda x: x + 1)))


if __name__ == "__main__":
    main()
