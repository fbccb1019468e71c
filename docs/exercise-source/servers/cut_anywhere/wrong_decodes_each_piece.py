# refused: characters
class Lines:
    """Makes messages of what recv() returns: each is text in UTF-8, and a newline ends it."""

    def __init__(self) -> None:
        self.rest = ""

    def feed(self, piece: bytes) -> list[str]:
        *ended, self.rest = (self.rest + piece.decode()).split("\n")
        return ended

    def end(self) -> None:
        if self.rest:
            raise EOFError(f"{self.rest!r} has no end")


def main() -> None:
    lines = Lines()
    for piece in (b"te", b"a\ncof", b"fee\n"):
        print(piece, "->", lines.feed(piece))
    lines.end()


if __name__ == "__main__":
    main()
