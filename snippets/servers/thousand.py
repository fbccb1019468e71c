# /// script
# dependencies = ["gevent"]
# [tool.recorded]
# timeline = false
# timeout = 120
# exclusive = true
# systems = ["linux"]
# why.en = "it reads in /proc how much memory a server uses; on Windows psutil tells"
# why.zh = "程序从 /proc 读服务器用了多少内存；在 Windows 上用 psutil"
# [tool.recorded.vary.callbacks-memory]
# match = '^callbacks: .* (\S+) of the memory'
# most = 0.1
# [tool.recorded.vary.gevent-memory]
# match = '^gevent: .* (\S+) of the memory'
# least = 0.2
# most = 0.7
# [tool.recorded.vary.streams-memory]
# match = '^streams: .* (\S+) of the memory'
# least = 0.12
# most = 0.45
# ///
import asyncio
import socket
from collections.abc import Callable
from contextlib import ExitStack
from multiprocessing import Process
from pathlib import Path
from resource import RLIMIT_NOFILE, getrlimit, setrlimit
from selectors import EVENT_READ, DefaultSelector
from threading import Thread

from gevent import socket as green
from gevent.server import StreamServer

setrlimit(RLIMIT_NOFILE, (2048, getrlimit(RLIMIT_NOFILE)[1]))  # (1)!


def talk(connection: socket.socket, *_: object) -> None:
    while request := connection.recv(1024):
        connection.sendall(request.upper())


def threads(listener: socket.socket) -> None:
    while True:
        Thread(target=talk, args=listener.accept(), daemon=True).start()


def gevent(listener: socket.socket) -> None:
    StreamServer(green.socket(fileno=listener.detach()), talk).serve_forever()


def callbacks(listener: socket.socket) -> None:
    loop = DefaultSelector()
    loop.register(listener, EVENT_READ)
    while True:
        for key, _ in loop.select():
            if key.fileobj is listener:
                loop.register(listener.accept()[0], EVENT_READ)
            elif request := key.fileobj.recv(1024):
                key.fileobj.sendall(request.upper())


async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while request := await reader.read(1024):
        writer.write(request.upper())


async def serve_streams(listener: socket.socket) -> None:
    server = await asyncio.start_server(answer, sock=listener, backlog=1000)  # (2)!
    await server.serve_forever()


def streams(listener: socket.socket) -> None:
    asyncio.run(serve_streams(listener))


def memory_of(pid: int) -> int:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1])  # (3)!


def measure(serve: Callable[[socket.socket], None]) -> tuple[int, int]:
    server = Process(target=serve, args=(listener,))
    server.start()
    with ExitStack() as party:
        guests: list[socket.socket] = []
        for number in (1, 1000):  # (4)!
            before = memory_of(server.pid)
            while len(guests) < number:
                guest = socket.create_connection(listener.getsockname())
                guests.append(party.enter_context(guest))
            for _ in range(5):
                for guest in guests:
                    guest.sendall(b"tea")
                answers = [guest.recv(100) for guest in guests]
        memory = memory_of(server.pid) - before
        server.terminate()
        server.join()
    return answers.count(b"TEA"), memory


if __name__ == "__main__":
    with socket.create_server(("127.0.0.1", 0), backlog=1000) as listener:
        answered, of_threads = measure(threads)
        print(f"threads: {answered} held and answered")
        for kind in (callbacks, gevent, streams):
            answered, memory = measure(kind)
            print(f"{kind.__name__}: {answered} held and answered,", end=" ")
            print(f"{memory / of_threads:.2f} of the memory")
