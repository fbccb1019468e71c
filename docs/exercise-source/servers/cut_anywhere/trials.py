def pieces_of(stream):
    """The stream, cut in every way."""
    for cuts in range(2 ** (len(stream) - 1)):
        pieces, begin = [], 0
        for place in range(1, len(stream)):
            if cuts >> (place - 1) & 1:
                pieces.append(stream[begin:place])
                begin = place
        yield [*pieces, stream[begin:]]


def check(stream):
    """Feed a stream in every way; returned as soon as they are whole, the messages are what its newlines say."""
    for pieces in pieces_of(stream):
        lines, got, fed = Lines(), [], b""
        for piece in pieces:
            try:
                new = lines.feed(piece)
            except UnicodeDecodeError:
                raise AssertionError("characters") from None
            got, fed = [*got, *new], fed + piece
            asked = [line.decode() for line in fed.split(b"\n")[:-1]]
            told = f"pieces {pieces}, messages {got}"
            assert len(got) >= len(asked), f"glued: {told}"
            assert got == asked, f"torn: {told}"
        lines.end()


def run_every_cut():
    check(b"ab\ncd\n")
    check(b"a\n\nb\n")


def run_two_connections():
    ann, bob = Lines(), Lines()
    got = [ann.feed(b"te"), bob.feed(b"cof"), ann.feed(b"a\n"), bob.feed(b"fee\n")]
    assert got == [[], [], ["tea"], ["coffee"]], f"shared: {got}"


def run_characters():
    check("茶\n水\n".encode())


def run_other_ends_of_lines():
    for text in ("a\rb", "a\x0bb", "a\u2028b", "a\x85"):
        got = Lines().feed(text.encode() + b"\n")
        assert got == [text], f"invented: {text!r} became {got}"


def run_broken_off():
    for stream, whole in ((b"", True), (b"tea\n", True), (b"tea", False), (b"tea\nc", False)):
        lines, complained = Lines(), False
        lines.feed(stream)
        try:
            lines.end()
        except EOFError:
            complained = True
        assert complained != whole, "broken"
