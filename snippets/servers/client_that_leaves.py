# /// script
# dependencies = ["gevent"]
# [tool.recorded]
# timeout = 60
# systems = ["linux"]
# why.en = "it reads /proc to tell the load; an empty recv() is the end on Windows as well"
# why.zh = "程序从 /proc 读进程用核的时间；在 Windows 上，空的 recv() 同样表示结束"
# ///
import resource
import socket
import time
from multiprocessing import Process
from pathlib import Path
from signal import Signals

from gevent import socket as green
from gevent.server import StreamServer


def careless(connection: green.socket, _: tuple[str, int]) -> None:
    while True:
        request = connection.recv(1024)
        connection.sendall(request.upper())  # (1)!


def careful(connection: green.socket, _: tuple[str, int]) -> None:
    while request := connection.recv(1024):  # (2)!
        connection.sendall(request.upper())


def serve(listener: socket.socket, talk: str) -> None:
    StreamServer(green.socket(fileno=listener.detach()), globals()[talk]).serve_forever()


def hear(guest: socket.socket) -> bytes | None:
    guest.settimeout(1.5)
    try:
        return guest.recv(100)
    except TimeoutError:
        return None


def keeps_computing(pid: int) -> bool:
    wanted, began = wanted_a_core(pid), time.perf_counter()
    time.sleep(0.3)
    return wanted_a_core(pid) - wanted > (time.perf_counter() - began) / 2  # (3)!


def wanted_a_core(pid: int) -> float:
    running, in_line, _ = Path(f"/proc/{pid}/schedstat").read_text().split()
    return (int(running) + int(in_line)) / 1e9


def visit(talk: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = Process(target=serve, args=(listener, talk))
        server.start()
        with socket.create_connection(listener.getsockname()) as bob:
            with socket.create_connection(listener.getsockname()) as ann:
                ann.sendall(b"coffee")
                print(f"{talk}: ann gets {ann.recv(100)}, and leaves")
                ann.shutdown(socket.SHUT_WR)
                print(f"{talk}: ann hears {hear(ann)}")  # (4)!
            bob.sendall(b"tea")
            answer = hear(bob)
            print(f"{talk}: bob hears {answer}")
        print(f"{talk}: all have left, and it computes: {keeps_computing(server.pid)}")
        if answer:
            server.terminate()
        else:
            resource.prlimit(server.pid, resource.RLIMIT_CPU, (1, 60))  # (5)!
        server.join()
        print(f"{talk}: the server ends by {Signals(-server.exitcode).name}")


if __name__ == "__main__":
    visit("careless")
    visit("careful")
