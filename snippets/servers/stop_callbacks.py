# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Windows has no SIGTERM between processes: ask it to stop by an Event or a connection"
# why.zh = "Windows 进程之间没有 SIGTERM：用 Event 或一个连接请它停"
# ///
import os
import signal
import socket
from selectors import EVENT_READ, DefaultSelector
from threading import Thread


def welcome(listener: socket.socket) -> None:
    connection, _ = listener.accept()
    loop.register(connection, EVENT_READ, talk)


def talk(connection: socket.socket) -> None:
    unanswered[connection] = connection.recv(1024)
    loop.unregister(connection)
    connection.sendall(b"one moment")


def stop(wake_up: socket.socket) -> None:
    print("closes the door")
    loop.unregister(listener)
    loop.unregister(wake_up)
    listener.close()
    for connection, request in unanswered.items():  # (1)!
        with connection:
            connection.sendall(request.upper())


def guests(address: tuple[str, int]) -> None:
    with socket.create_connection(address) as ann:
        ann.sendall(b"tea")
        print(f"ann gets {ann.recv(100)}")
        os.kill(os.getpid(), signal.SIGTERM)
        print(f"ann gets {ann.makefile('rb').read()}")
    try:
        socket.create_connection(address)
    except ConnectionRefusedError:
        print("bob is turned away")


unanswered: dict[socket.socket, bytes] = {}
wake_up, from_signal = socket.socketpair()
from_signal.setblocking(False)
signal.signal(signal.SIGTERM, lambda *_: None)
signal.set_wakeup_fd(from_signal.fileno())  # (2)!
listener = socket.create_server(("127.0.0.1", 0))
with wake_up, from_signal, DefaultSelector() as loop:
    loop.register(listener, EVENT_READ, welcome)
    loop.register(wake_up, EVENT_READ, stop)
    Thread(target=guests, args=(listener.getsockname(),), name="guests").start()
    while loop.get_map():
        for key, _ in loop.select():
            key.data(key.fileobj)
    signal.set_wakeup_fd(-1)
