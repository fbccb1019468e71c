# refused: hang
import threading
from collections.abc import Callable


def serve(accept: Callable, talk: Callable, limit: int) -> None:
    while (client := accept()) is not None:
        thread = threading.Thread(target=talk, args=(client,))
        thread.start()
        thread.join()


def main() -> None:
    clients, served = iter(["ann", "bob", "eve", None]), []
    serve(lambda: next(clients), served.append, 2)
    print("served:", sorted(served))


if __name__ == "__main__":
    main()
