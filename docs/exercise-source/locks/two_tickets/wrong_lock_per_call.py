# refused: oversold
import threading


class Office:
    def __init__(self, tickets: int) -> None:
        self.tickets = tickets
        self.lock = threading.Lock()

    def sell(self) -> bool:
        with threading.Lock():
            if self.tickets > 0:
                self.tickets = self.tickets - 1
                return True
            return False


def main() -> None:
    office, sold = Office(2), []
    buyers = [threading.Thread(target=lambda: sold.append(office.sell())) for _ in range(3)]
    for buyer in buyers:
        buyer.start()
    for buyer in buyers:
        buyer.join()
    print("sold:", sold.count(True), "left:", office.tickets)


if __name__ == "__main__":
    main()
