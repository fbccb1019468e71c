# /// script
# dependencies = ["gevent"]
# [tool.recorded]
# timeline = false
# timeout = 90
# exclusive = true
# [tool.recorded.vary.protocol]
# match = 'protocol: (\d+\.\d+) times'
# least = 0.45
# most = 1.8
# [tool.recorded.vary.streams]
# match = 'streams: (\d+\.\d+) times'
# least = 1.05
# most = 2.5
# ///
import asyncio
import socket
import time
from collections.abc import Callable
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection

from gevent import socket as green

BALL = b"x" * 64
Serve = Callable[[socket.socket], None]


def with_gevent(listener: socket.socket) -> None:
    with green.socket(fileno=listener.detach()) as door:
        connection, _ = door.accept()
    with connection:
        while ball := connection.recv(64):
            connection.sendall(ball)


def with_streams(listener: socket.socket) -> None:
    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while ball := await reader.read(64):
            writer.write(ball)
        writer.close()
        ended.set()

    async def serve() -> None:
        async with await asyncio.start_server(echo, sock=listener):
            await ended.wait()

    ended = asyncio.Event()
    asyncio.run(serve())


def with_protocol(listener: socket.socket) -> None:
    class Echo(asyncio.Protocol):
        def connection_made(self, transport: asyncio.Transport) -> None:
            self.transport = transport

        def data_received(self, ball: bytes) -> None:  # (1)!
            self.transport.write(ball)

        def connection_lost(self, error: Exception | None) -> None:
            ended.set()

    async def serve() -> None:
        async with await asyncio.get_running_loop().create_server(Echo, sock=listener):
            await ended.wait()

    ended = asyncio.Event()
    asyncio.run(serve())


def clock(serve: Serve, listener: socket.socket, spent: Connection) -> None:
    began = time.process_time()
    serve(listener)
    spent.send(time.process_time() - began)


def rally(serve: Serve) -> float:
    here, there = Pipe()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = Process(target=clock, args=(serve, listener, there))  # (2)!
        server.start()
        with socket.create_connection(listener.getsockname()) as guest:
            for _ in range(150):
                guest.sendall(BALL)
                guest.recv(64)
                time.sleep(0.0003)  # (3)!
        spent = here.recv()
        server.join()
    return spent


if __name__ == "__main__":
    kinds = with_gevent, with_streams, with_protocol
    rounds = [[rally(serve) for serve in kinds] for _ in range(24)]
    gevent, streams, protocol = map(min, zip(*rounds, strict=True))
    print(f"asyncio, protocol: {protocol / gevent:.2f} times the processor time of gevent")
    print(f"asyncio, streams: {streams / protocol:.2f} times that of the protocol")
