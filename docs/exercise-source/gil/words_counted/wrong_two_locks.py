# refused: lost
import threading

counts = {}
lock = threading.Lock()


def count(words) -> None:
    for word in words():
        with lock:
            old = counts.get(word, 0)
        with lock:
            counts[word] = old + 1


def main() -> None:
    texts = [lambda: ["to", "be", "or"], lambda: ["not", "to", "be"]]
    threads = [threading.Thread(target=count, args=(text,)) for text in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(dict(sorted(counts.items())))


if __name__ == "__main__":
    main()
