# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Windows cannot fork: no connection is taken along there"
# why.zh = "Windows 没有 fork：那里连接带不过去"
# ///
import socket
from multiprocessing import get_context
from multiprocessing.connection import Connection
from threading import Thread


def worker(name: str, orders: Connection, address: tuple[str, int]) -> None:
    with socket.create_connection(address) as database:  # (1)!
        while order := orders.recv():
            if order == "ask":
                database.sendall(name.encode())
            else:
                print(f"asked for {name}, got {database.recv(11).decode()}")
            orders.send("done")


def answer(door: socket.socket) -> None:
    guest, _ = door.accept()
    with guest:
        while name := guest.recv(3):
            guest.sendall(b"rows of " + name)


if __name__ == "__main__":
    fork = get_context("fork")
    with socket.create_server(("127.0.0.1", 0)) as door:
        workers = {}
        for name in ("Ann", "Bob"):
            orders, theirs = fork.Pipe()
            process = fork.Process(
                target=worker, args=(name, theirs, door.getsockname()), name=name
            )
            process.start()
            workers[name] = process, orders
        servers = [Thread(target=answer, args=(door,), name=f"database-{n}") for n in (1, 2)]
        for server in servers:
            server.start()
        for name, order in ("Ann", "ask"), ("Bob", "ask"), ("Bob", "read"), ("Ann", "read"):
            workers[name][1].send(order)
            workers[name][1].recv()
        for process, orders in workers.values():
            orders.send("")
            process.join()
        for server in servers:
            server.join()
