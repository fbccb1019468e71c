import queue
import threading


def walk(tree: dict, root: str, workers: int) -> list:
    folders, visited = queue.Queue(maxsize=1), []

    def work() -> None:
        while True:
            folder = folders.get()
            visited.append(folder)
            for inner in tree.get(folder, ()):
                folders.put(inner)
            folders.task_done()

    folders.put(root)
    for _ in range(workers):
        threading.Thread(target=work, daemon=True).start()
    folders.join()
    return visited


def main() -> None:
    print(sorted(walk({"/": ["etc", "home"], "home": ["ann"]}, "/", 2)))


if __name__ == "__main__":
    main()
