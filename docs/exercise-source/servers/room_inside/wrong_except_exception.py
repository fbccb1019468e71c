# refused: exits
import threading
from collections.abc import Callable


def serve(accept: Callable, talk: Callable, limit: int) -> None:
    room, talks = threading.Semaphore(limit), []

    def talk_and_leave(client) -> None:
        try:
            talk(client)
        except Exception as error:
            print(f"{client}: {error!r}")
        room.release()

    while True:
        room.acquire()
        if (client := accept()) is None:
            break
        talks.append(threading.Thread(target=talk_and_leave, args=(client,)))
        talks[-1].start()
    for thread in talks:
        thread.join()


def main() -> None:
    clients, served = iter(["ann", "bob", "eve", None]), []
    serve(lambda: next(clients), served.append, 2)
    print("served:", sorted(served))


if __name__ == "__main__":
    main()
