import threading

counts = {}


def count(words) -> None:
    for word in words():
        counts[word] = counts.get(word, 0) + 1


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
