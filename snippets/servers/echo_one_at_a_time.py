import select
import socket
from threading import Thread


def guests(address: tuple[str, int]) -> None:
    with socket.create_connection(address) as ann, socket.create_connection(address) as bob:
        bob.sendall(b"tea")
        bob.shutdown(socket.SHUT_WR)
        answered, _, _ = select.select([bob], [], [], 0.3)
        print(f"bob has an answer: {bool(answered)}")
        ann.sendall(b"coffee")
        ann.shutdown(socket.SHUT_WR)
        print(f"ann gets {ann.makefile('rb').read()}")
        print(f"bob gets {bob.makefile('rb').read()}")


with socket.create_server(("127.0.0.1", 0)) as listener:
    Thread(target=guests, args=(listener.getsockname(),), name="guests").start()
    for _ in range(2):
        connection, _ = listener.accept()
        with connection:
            while request := connection.recv(1024):  # (1)!
                print(f"has read {request}")
                connection.sendall(request.upper())
