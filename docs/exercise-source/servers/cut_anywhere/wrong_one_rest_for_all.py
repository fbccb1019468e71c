# refused: shared
class Lines:
    """Makes messages of what recv() returns: each is text in UTF-8, and a newline ends it."""

    rest = b""

    def feed(self, piece: bytes) -> list[str]:
        *ended, Lines.rest = (Lines.rest + piece).split(b"\n")
        return [line.decode() for line in ended]

    def end(self) -> None:
        if Lines.rest:
            raise EOFError(f"{Lines.rest!r} has no end")


def main() -> None:
    lines = Lines()
    for piece in (b"te", b"a\ncof", b"fee\n"):
        print(piece, "->", lines.feed(piece))
    lines.end()


if __name__ == "__main__":
    main()
