# /// script
# [tool.recorded]
# pool = ["Process-*"]
# ///
import socket
import time
from multiprocessing import Process


def serve(listener: socket.socket) -> None:
    with listener:
        connection, _ = listener.accept()  # (1)!
    with connection:
        while request := connection.recv(1024):
            print(f"has read {request}")
            connection.sendall(request.upper())


def ask(guest: socket.socket, request: bytes) -> bytes:
    guest.sendall(request)
    guest.shutdown(socket.SHUT_WR)
    return guest.makefile("rb").read()


def guests(address: tuple[str, int]) -> None:
    with socket.create_connection(address) as ann, socket.create_connection(address) as bob:
        print(f"bob gets {ask(bob, b'tea')}")
        time.sleep(0.2)
        print(f"ann gets {ask(ann, b'coffee')}")


if __name__ == "__main__":
    with socket.create_server(("127.0.0.1", 0)) as listener:
        workers = [Process(target=serve, args=(listener,)) for _ in range(2)]  # (2)!
        for worker in workers:
            worker.start()
        guests(listener.getsockname())
        for worker in workers:
            worker.join()
