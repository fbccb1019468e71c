import socket
from collections import deque
from collections.abc import Callable
from functools import partial
from selectors import EVENT_READ, DefaultSelector
from threading import Thread

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
        for guest, word in ((bob, b"Bob"), (ann, b"Ann"), (bob, b"tea"), (ann, b"milk")):
            guest.sendall(word)
            print(guest.recv(100).decode())


def welcome(places: int) -> None:
    connection, _ = listener.accept()
    when_readable(connection, partial(got_name, connection))
    if places > 1:
        when_readable(listener, partial(welcome, places - 1))


def got_name(connection: socket.socket) -> None:
    name = connection.recv(100).decode()
    connection.sendall(f"What would you like, {name}?".encode())
    when_readable(connection, partial(got_drink, connection, name))  # (2)!


def got_drink(connection: socket.socket, name: str) -> None:
    with connection:
        drink = connection.recv(100).decode()
        connection.sendall(f"{drink} for {name}".encode())


with socket.create_server(("127.0.0.1", 0)) as listener:
    Thread(target=guests, args=(listener.getsockname(),), name="guests").start()
    when_readable(listener, partial(welcome, 2))
    run()
