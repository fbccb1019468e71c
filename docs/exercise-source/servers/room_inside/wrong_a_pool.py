# refused: crowd
import threading
from collections.abc import Callable


from concurrent.futures import ThreadPoolExecutor


def serve(accept: Callable, talk: Callable, limit: int) -> None:
    with ThreadPoolExecutor(max_workers=limit) as pool:
        while (client := accept()) is not None:
            pool.submit(talk, client)


def main() -> None:
    clients, served = iter(["ann", "bob", "eve", None]), []
    serve(lambda: next(clients), served.append, 2)
    print("served:", sorted(served))


if __name__ == "__main__":
    main()
