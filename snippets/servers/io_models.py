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
from collections.abc import Callable
from threading import Event, Thread


def blocking(sock: socket.socket, call: Callable[[], None]) -> tuple[int, bytes]:
    call()
    return 1, sock.recv(100)  # (1)!


def non_blocking(sock: socket.socket, call: Callable[[], None]) -> tuple[int, bytes]:
    call()
    asked = 0
    while True:
        asked += 1
        try:
            return asked, sock.recv(100, socket.MSG_DONTWAIT)
        except BlockingIOError:
            time.sleep(0.01)  # (2)!


def multiplexing(sock: socket.socket, call: Callable[[], None]) -> tuple[int, bytes]:
    call()
    select.select([sock], [], [])  # (3)!
    return 1, sock.recv(100, socket.MSG_DONTWAIT)


def signal_driven(sock: socket.socket, call: Callable[[], None]) -> tuple[int, bytes]:
    fcntl.fcntl(sock, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(sock, fcntl.F_SETFL, os.O_ASYNC)  # (4)!
    call()
    signal.sigwait({signal.SIGIO})
    return 1, sock.recv(100, socket.MSG_DONTWAIT)


def come(door: socket.socket, called: Event) -> None:
    called.wait()
    time.sleep(0.1)
    door.sendall(b"tea")


signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGIO})
for model in (blocking, non_blocking, multiplexing, signal_driven):
    near, far = socket.socketpair()
    with near, far:
        called = Event()
        guest = Thread(target=come, args=(near, called))
        guest.start()
        asked, answer = model(far, called.set)
        guest.join()
    print(f"{model.__name__}: {answer}, had to ask again: {asked > 1}")
    #> blocking: b'tea', had to ask again: False
    #> non_blocking: b'tea', had to ask again: True
    #> multiplexing: b'tea', had to ask again: False
    #> signal_driven: b'tea', had to ask again: False
