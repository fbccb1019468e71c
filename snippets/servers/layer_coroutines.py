# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Windows' select() needs a socket to wait for: sleep while none is registered"
# why.zh = "在 Windows 上，select() 至少要有一个套接字可等：一个也没有时，改用 sleep"
# ///
import socket
from collections import deque
from collections.abc import Callable, Coroutine, Generator
from contextlib import suppress
from functools import partial
from selectors import EVENT_READ, DefaultSelector
from threading import Thread

ready: deque[Callable[[], None]] = deque()
waiting = DefaultSelector()


def when_readable(sock: socket.socket, callback: Callable[[], None]) -> None:
    waiting.register(sock, EVENT_READ, callback)


def run() -> None:
    while ready or waiting.get_map():
        for key, _ in waiting.select(0 if ready else None):
            waiting.unregister(key.fileobj)
            ready.append(key.data)
        ready.popleft()()
    waiting.close()


class Readable:
    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock

    def __await__(self) -> Generator[socket.socket, None, None]:
        yield self.sock  # (1)!


def step(coroutine: Coroutine[socket.socket, None, None]) -> None:
    try:
        sock = coroutine.send(None)
    except StopIteration:
        return
    when_readable(sock, partial(step, coroutine))  # (2)!


def guests(address: tuple[str, int]) -> None:
    with socket.create_connection(address) as ann, socket.create_connection(address) as bob:
        socket.create_connection(address).close()
        for guest, word in ((bob, b"Bob"), (ann, b"Ann"), (bob, b"tea"), (ann, b"milk")):
            guest.sendall(word[:1])
            guest.sendall(word[1:] + b"\n")
            print(guest.recv(100).decode())
            #> What would you like, Bob?
            #> What would you like, Ann?
            #> tea for Bob
            #> milk for Ann


async def hear(connection: socket.socket) -> str:
    heard = b""
    while not heard.endswith(b"\n"):
        await Readable(connection)  # (3)!
        piece = connection.recv(100)
        if not piece:
            raise EOFError
        heard += piece
    return heard.decode().strip()


async def talk(connection: socket.socket) -> None:
    with connection, suppress(EOFError):  # (4)!
        name = await hear(connection)
        connection.sendall(f"What would you like, {name}?".encode())
        drink = await hear(connection)
        connection.sendall(f"{drink} for {name}".encode())


async def welcome(listener: socket.socket) -> None:
    for _ in range(3):
        await Readable(listener)
        connection, _ = listener.accept()
        ready.append(partial(step, talk(connection)))


with socket.create_server(("127.0.0.1", 0)) as listener:
    Thread(target=guests, args=(listener.getsockname(),), name="guests").start()
    ready.append(partial(step, welcome(listener)))
    run()
