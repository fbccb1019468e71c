import socket
import time
from selectors import EVENT_READ, DefaultSelector
from threading import Thread


def welcome(listener: socket.socket) -> None:
    connection, _ = listener.accept()
    loop.register(connection, EVENT_READ, talk)
    if len(loop.get_map()) == 3:  # (1)!
        loop.unregister(listener)


def talk(connection: socket.socket) -> None:
    if request := connection.recv(1024):
        print(f"has read {request}")
        connection.sendall(request.upper())
    else:
        loop.unregister(connection)
        connection.close()


def ask(guest: socket.socket, request: bytes) -> bytes:
    guest.sendall(request)
    guest.shutdown(socket.SHUT_WR)
    return guest.makefile("rb").read()


def guests(address: tuple[str, int]) -> None:
    with socket.create_connection(address) as ann, socket.create_connection(address) as bob:
        print(f"bob gets {ask(bob, b'tea')}")
        time.sleep(0.2)
        print(f"ann gets {ask(ann, b'coffee')}")


with socket.create_server(("127.0.0.1", 0)) as listener, DefaultSelector() as loop:
    Thread(target=guests, args=(listener.getsockname(),), name="guests").start()
    loop.register(listener, EVENT_READ, welcome)
    while loop.get_map():
        for key, _ in loop.select():
            key.data(key.fileobj)  # (2)!
