# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Windows' select() needs a socket to wait for: sleep while none is registered"
# why.zh = "在 Windows 上，select() 至少要有一个套接字可等：一个也没有时，改用 sleep"
# ///
import socket
from collections import deque
from collections.abc import Callable
from functools import partial
from selectors import EVENT_READ, DefaultSelector
from threading import Thread

Then = Callable[[socket.socket, str], None]
ready: deque[Callable[[], None]] = deque()
waiting = DefaultSelector()


def when_readable(sock: socket.socket, callback: Callable[[], None]) -> None:
    waiting.register(sock, EVENT_READ, callback)


def run() -> None:
    while ready or waiting.get_map():
        for key, _ in waiting.select(0 if ready else None):
            waiting.unregister(key.fileobj)
            ready.append(key.data)
        ready.popleft()()  # (1)!
    waiting.close()


def guests(address: tuple[str, int]) -> None:
    with socket.create_connection(address) as ann, socket.create_connection(address) as bob:
        socket.create_connection(address).close()
        for guest, word in ((bob, b"Bob"), (ann, b"Ann"), (bob, b"tea"), (ann, b"milk")):
            guest.sendall(word[:1])
            guest.sendall(word[1:] + b"\n")
            print(guest.recv(100).decode())
            #> What would you like, Bob?
            #> What would you like, Ann?
            #> tea for Bob
            #> milk for Ann


def welcome(places: int) -> None:
    connection, _ = listener.accept()
    hear(connection, got_name)
    if places > 1:
        when_readable(listener, partial(welcome, places - 1))


def hear(connection: socket.socket, then: Then, heard: bytes = b"") -> None:
    when_readable(connection, partial(got_piece, connection, then, heard))  # (2)!


def got_piece(connection: socket.socket, then: Then, heard: bytes) -> None:
    piece = connection.recv(100)
    if not piece:
        connection.close()
    elif piece.endswith(b"\n"):
        then(connection, (heard + piece).decode().strip())
    else:
        hear(connection, then, heard + piece)


def got_name(connection: socket.socket, name: str) -> None:
    connection.sendall(f"What would you like, {name}?".encode())
    hear(connection, partial(got_drink, name))  # (3)!


def got_drink(name: str, connection: socket.socket, drink: str) -> None:
    with connection:
        connection.sendall(f"{drink} for {name}".encode())


with socket.create_server(("127.0.0.1", 0)) as listener:
    Thread(target=guests, args=(listener.getsockname(),), name="guests").start()
    when_readable(listener, partial(welcome, 3))
    run()
