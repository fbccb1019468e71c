# refused: twice
import threading


def take_all(rack: list[str], put_on) -> None:
    while True:
        try:
            piece = rack[-1]
            del rack[-1]
        except IndexError:
            return
        put_on(piece)


def main() -> None:
    rack, worn = ["coat", "hat"], []
    guests = [threading.Thread(target=take_all, args=(rack, worn.append)) for _ in range(3)]
    for guest in guests:
        guest.start()
    for guest in guests:
        guest.join()
    print(sorted(worn))


if __name__ == "__main__":
    main()
