# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Windows has no SIGTERM between processes: ask it to stop by an Event or a connection"
# why.zh = "Windows 进程之间没有 SIGTERM：用 Event 或一个连接请它停"
# ///
import os
import signal
import socket
from socketserver import BaseRequestHandler, ThreadingTCPServer
from threading import Event, Thread


class Talk(BaseRequestHandler):
    def handle(self) -> None:
        request = self.request.recv(1024)
        self.request.sendall(b"one moment")
        door_closed.wait()  # (1)!
        self.request.sendall(request.upper())


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


door_closed = Event()
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})  # (2)!
with ThreadingTCPServer(("127.0.0.1", 0), Talk) as server:
    Thread(target=server.serve_forever, args=(0.05,), name="door").start()
    Thread(target=guests, args=(server.server_address,), name="guests").start()
    signal.sigwait({signal.SIGTERM})
    print("closes the door")
    server.shutdown()
    server.socket.close()
    door_closed.set()  # (3)!
