# refused: oversold
import threading
from types import SimpleNamespace


class Office:
    def __init__(self, tickets: int) -> None:
        self.state = SimpleNamespace(tickets=tickets)

    @property
    def tickets(self) -> int:
        return self.state.tickets

    def sell(self) -> bool:
        if self.state.tickets > 0:
            self.state.tickets -= 1
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
