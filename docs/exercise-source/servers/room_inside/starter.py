import threading
from collections.abc import Callable


def serve(accept: Callable, talk: Callable, limit: int) -> None:
    talks = []
    while (client := accept()) is not None:
        talks.append(threading.Thread(target=talk, args=(client,)))
        talks[-1].start()
    for thread in talks:
        thread.join()


def main() -> None:
    clients, served = iter(["ann", "bob", "eve", None]), []
    serve(lambda: next(clients), served.append, 2)
    print("served:", sorted(served))


if __name__ == "__main__":
    main()
