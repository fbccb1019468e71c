# refused: hang
import queue
import threading


def eat(table: queue.Queue, take) -> None:
    while table.qsize() > 0:
        take(table.get())


def main() -> None:
    table, taken = queue.Queue(), []
    for piece in range(3):
        table.put(piece)
    guests = [threading.Thread(target=eat, args=(table, taken.append)) for _ in range(2)]
    for guest in guests:
        guest.start()
    for guest in guests:
        guest.join()
    print(sorted(taken))


if __name__ == "__main__":
    main()
