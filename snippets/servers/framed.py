import socket
import struct
from collections.abc import Iterator


def exactly(count: int, sock: socket.socket) -> bytes:
    got = b""
    while len(got) < count:
        piece = sock.recv(min(count - len(got), 3))  # (1)!
        if not piece:
            raise EOFError(f"{count - len(got)} bytes are missing")
        got += piece
    return got


def by_length(sock: socket.socket) -> Iterator[str]:
    while start := sock.recv(1):  # (2)!
        (length,) = struct.unpack("!I", start + exactly(3, sock))
        yield exactly(length, sock).decode()


def by_line(sock: socket.socket) -> Iterator[str]:
    rest = b""
    while piece := sock.recv(3):
        *lines, rest = (rest + piece).split(b"\n")  # (3)!
        yield from (line.decode() for line in lines)
    if rest:
        raise EOFError(f"{rest} has no end")


messages = ["绿茶", "", "coffee"]
lengths = b"".join(struct.pack("!I", len(m.encode())) + m.encode() for m in messages)  # (4)!
lines = b"".join(m.encode() + b"\n" for m in messages)
for read, stream in ((by_length, lengths), (by_line, lines)):
    for sent in (stream, stream[:-2]):
        near, far = socket.socketpair()
        with near, far:
            near.sendall(sent)
            near.shutdown(socket.SHUT_WR)
            try:
                for message in read(far):
                    print(f"{read.__name__}: {message!r}")
                print(f"{read.__name__}: the end")
            except EOFError as error:
                print(f"{read.__name__}: {error}")
