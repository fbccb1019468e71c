# /// script
# dependencies = ["gevent"]
# ///
import gevent
from gevent import socket
from gevent.server import StreamServer


def talk(connection: socket.socket, _: tuple[str, int]) -> None:
    while request := connection.recv(1024):  # (1)!
        print(f"has read {request}")
        connection.sendall(request.upper())


def ask(guest: socket.socket, request: bytes) -> bytes:
    guest.sendall(request)
    guest.shutdown(socket.SHUT_WR)
    return guest.makefile("rb").read()


def guests(address: tuple[str, int]) -> None:
    with socket.create_connection(address) as ann, socket.create_connection(address) as bob:
        print(f"bob gets {ask(bob, b'tea')}")
        gevent.sleep(0.2)
        print(f"ann gets {ask(ann, b'coffee')}")


server = StreamServer(("127.0.0.1", 0), talk)
server.start()  # (2)!
guests(("127.0.0.1", server.server_port))
server.stop()
