# refused: lost
import queue
import threading


def pipeline(items: list, first, second) -> list:
    todo, halfway, results = queue.Queue(), queue.Queue(), []

    def begin() -> None:
        while (item := todo.get()) is not None:
            halfway.put(first(item))

    def finish() -> None:
        while (item := halfway.get()) is not None:
            results.append(second(item))

    beginners = [threading.Thread(target=begin) for _ in range(2)]
    finisher = threading.Thread(target=finish)
    for thread in (*beginners, finisher):
        thread.start()
    for item in [*items, None, None]:
        todo.put(item)
    halfway.put(None)
    for thread in beginners:
        thread.join()
    finisher.join()
    return results


def main() -> None:
    print(sorted(pipeline([1, 2, 3], lambda x: x * 10, lambda x: x + 1)))


if __name__ == "__main__":
    main()
