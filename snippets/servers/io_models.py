# /// script
# [tool.recorded]
# systems = ["linux"]
# why.en = "signals for sockets are not for Windows: its asyncio uses the fifth model"
# why.zh = "Windows 没有套接字信号：它的 asyncio 用的是第五种模型"
# ///
import fcntl
import os
import select
import signal
import socket
import time
from threading import Timer


def blocking(sock: socket.socket, guest: Timer) -> tuple[int, bytes]:
    guest.start()
    return 1, sock.recv(100)  # (1)!


def non_blocking(sock: socket.socket, guest: Timer) -> tuple[int, bytes]:
    guest.start()
    asked = 0
    while True:
        asked += 1
        try:
            return asked, sock.recv(100, socket.MSG_DONTWAIT)
        except BlockingIOError:
            time.sleep(0.01)  # (2)!


def multiplexing(sock: socket.socket, guest: Timer) -> tuple[int, bytes]:
    guest.start()
    select.select([sock], [], [])  # (3)!
    return 1, sock.recv(100, socket.MSG_DONTWAIT)


def signal_driven(sock: socket.socket, guest: Timer) -> tuple[int, bytes]:
    fcntl.fcntl(sock, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(sock, fcntl.F_SETFL, os.O_ASYNC)  # (4)!
    guest.start()
    signal.sigwait({signal.SIGIO})
    return 1, sock.recv(100, socket.MSG_DONTWAIT)


signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGIO})
for model in (blocking, non_blocking, multiplexing, signal_driven):
    near, far = socket.socketpair()
    with near, far:
        guest = Timer(0.1, near.sendall, [b"tea"])
        asked, answer = model(far, guest)
        guest.join()
    print(f"{model.__name__}: {answer}, had to ask again: {asked > 1}")
    #> blocking: b'tea', had to ask again: False
    #> non_blocking: b'tea', had to ask again: True
    #> multiplexing: b'tea', had to ask again: False
    #> signal_driven: b'tea', had to ask again: False
