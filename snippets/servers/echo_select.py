import select
import socket
import time
from threading import Thread


def ask(guest: socket.socket, request: bytes) -> bytes:
    guest.sendall(request)
    guest.shutdown(socket.SHUT_WR)
    return guest.makefile("rb").read()


def guests(address: tuple[str, int]) -> None:
    with socket.create_connection(address) as ann, socket.create_connection(address) as bob:
        print(f"bob gets {ask(bob, b'tea')}")
        time.sleep(0.2)
        print(f"ann gets {ask(ann, b'coffee')}")


with socket.create_server(("127.0.0.1", 0)) as listener:
    Thread(target=guests, args=(listener.getsockname(),), name="guests").start()
    watched, served = [listener], 0
    while served < 2:
        ready, _, _ = select.select(watched, [], [])  # (1)!
        for sock in ready:
            if sock is listener:
                connection, _ = listener.accept()
                watched.append(connection)
            elif request := sock.recv(1024):  # (2)!
                print(f"has read {request}")
                sock.sendall(request.upper())
            else:
                watched.remove(sock)
                sock.close()
                served += 1
