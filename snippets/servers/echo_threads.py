import socket
import time
from threading import Thread


def talk(connection: socket.socket) -> None:
    with connection:
        while request := connection.recv(1024):
            print(f"has read {request}")
            connection.sendall(request.upper())


def ask(guest: socket.socket, request: bytes) -> bytes:
    guest.sendall(request)
    guest.shutdown(socket.SHUT_WR)  # (1)!
    return guest.makefile("rb").read()  # (2)!


def guests(address: tuple[str, int]) -> None:
    with socket.create_connection(address) as ann, socket.create_connection(address) as bob:
        print(f"bob gets {ask(bob, b'tea')}")
        time.sleep(0.2)
        print(f"ann gets {ask(ann, b'coffee')}")


with socket.create_server(("127.0.0.1", 0)) as listener:
    Thread(target=guests, args=(listener.getsockname(),), name="guests").start()
    for number in (1, 2):
        connection, _ = listener.accept()
        Thread(target=talk, args=(connection,), name=f"talk-{number}").start()
