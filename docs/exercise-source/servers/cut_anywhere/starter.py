class Lines:
    """Makes messages of what recv() returns: each is text in UTF-8, and a newline ends it."""

    def feed(self, piece: bytes) -> list[str]:
        return piece.decode().splitlines()

    def end(self) -> None:
        pass


def main() -> None:
    lines = Lines()
    for piece in (b"te", b"a\ncof", b"fee\n"):
        print(piece, "->", lines.feed(piece))
    lines.end()


if __name__ == "__main__":
    main()
