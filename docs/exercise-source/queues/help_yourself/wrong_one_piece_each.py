# refused: left
import queue
import threading


def eat(table: queue.Queue, take) -> None:
    try:
        piece = table.get_nowait()
    except queue.Empty:
        return
    take(piece)
    if table.empty():
        return
    eat(table, lambda piece: None)


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
