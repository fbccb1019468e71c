# refused: gives
import threading


class Lease:
    """Somebody's, until it is given back or has run out."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.holder: str | None = None
        self.tokens = 0

    def take(self, name: str) -> int | None:
        """A token, or None if somebody has it."""
        with self.lock:
            if self.holder is not None:
                return None
            self.holder = name
            self.tokens += 1
            return self.tokens

    def run_out(self) -> None:
        """Its time is over. Called by the clock, whatever the holder does."""
        self.holder = None

    def give_back(self, name: str, token: int) -> None:
        if (self.holder, self.tokens) == (name, token):
            self.holder = None


class File:
    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.text = ""
        self.newest = 0

    def write(self, text: str, token: int) -> bool:
        """Whether it was accepted."""
        with self.lock:
            if token < self.newest:
                return False
            self.newest, self.text = token, text
            return True


def main() -> None:
    lease, file = Lease(), File()
    ann = lease.take("ann")
    lease.run_out()
    bob = lease.take("bob")
    print("bob:", file.write("bob", bob), "ann:", file.write("ann", ann))
    lease.give_back("ann", ann)
    print("the file:", file.text, "- held by:", lease.holder)


if __name__ == "__main__":
    main()
