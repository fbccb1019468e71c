# /// script
# dependencies = ["gevent"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Windows has no SIGTERM between processes: ask it to stop by an Event or a connection"
# why.zh = "Windows 进程之间没有 SIGTERM：用 Event 或一个连接请它停"
# ///
import os
import signal
import socket
from threading import Thread

import gevent
from gevent.event import Event
from gevent.server import StreamServer


def talk(connection: socket.socket, _: tuple[str, int]) -> None:
    request = connection.recv(1024)
    connection.sendall(b"one moment")
    door_closed.wait()
    connection.sendall(request.upper())


def guests(address: tuple[str, int]) -> None:
    with socket.create_connection(address) as ann:
        ann.sendall(b"tea")
        print(f"ann gets {ann.recv(100)}")
        os.kill(os.getpid(), signal.SIGTERM)
        ann.settimeout(0.5)
        try:
            print(f"ann gets {ann.recv(100)}")
        except TimeoutError:
            print("ann gets nothing more")


stop, door_closed = Event(), Event()
gevent.signal_handler(signal.SIGTERM, stop.set)
server = StreamServer(("127.0.0.1", 0), talk)  # (1)!
server.start()
address = ("127.0.0.1", server.server_port)
Thread(target=guests, args=(address,), name="guests").start()
stop.wait()
print("closes the door")
server.close()
door_closed.set()
server.stop(timeout=10)
print("the server has stopped")
