# refused: lost
import queue
import threading


def walk(tree: dict, root: str, workers: int) -> list:
    folders, visited = queue.Queue(), []

    def work() -> None:
        while True:
            folder = folders.get()
            folders.task_done()
            visited.append(folder)
            for inner in tree.get(folder, ()):
                folders.put(inner)

    folders.put(root)
    for _ in range(workers):
        threading.Thread(target=work, daemon=True).start()
    folders.join()
    return visited


def main() -> None:
    print(sorted(walk({"/": ["etc", "home"], "home": ["ann"]}, "/", 2)))


if __name__ == "__main__":
    main()
