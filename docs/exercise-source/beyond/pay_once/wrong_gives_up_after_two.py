# refused: unpaid
from uuid import uuid4


class Bank:
    """Stands for a service in the network. What it has seen a key of, it does not do again."""

    def __init__(self) -> None:
        self.charged: dict[str, int] = {}
        self.answers = iter([TimeoutError("no answer"), None])

    def charge(self, amount: int, key: str | None = None) -> str:
        self.charged.setdefault(key or uuid4().hex, amount)
        if failure := next(self.answers, None):
            raise failure
        return f"receipt for {amount}"


def pay(bank: Bank, order: str, amount: int) -> str:
    """Three attempts, then TimeoutError. The receipt."""
    for _ in range(2):
        try:
            return bank.charge(amount, key=order)
        except TimeoutError:
            pass
    raise TimeoutError(f"nobody knows whether {order} was paid")


def main() -> None:
    bank = Bank()
    print(pay(bank, "order 1", 10), "- charged:", sum(bank.charged.values()))


if __name__ == "__main__":
    main()
