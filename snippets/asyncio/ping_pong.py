# /// script
# dependencies = ["gevent"]
# [tool.recorded]
# timeline = false
# exclusive = true
# [tool.recorded.vary.ratio]
# match = 'takes (\d+\.\d) times'
# least = 0.4
# most = 2.5
# ///
import asyncio
import time

import gevent
from gevent import socket

ROUNDS = 1_000
BALL = b"x" * 64


async def with_asyncio() -> float:
    served = asyncio.Event()

    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while ball := await reader.read(64):
            writer.write(ball)
        writer.close()
        served.set()

    server = await asyncio.start_server(echo, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    began = time.process_time()  # (1)!
    for _ in range(ROUNDS):
        writer.write(BALL)
        await reader.readexactly(64)
    spent = time.process_time() - began
    writer.close()
    await served.wait()
    server.close()
    return spent


def with_gevent() -> float:
    def echo() -> None:
        connection, _ = server.accept()
        with connection:
            while ball := connection.recv(64):
                connection.sendall(ball)

    server = socket.socket()
    server.bind(("127.0.0.1", 0))
    server.listen()
    echoing = gevent.spawn(echo)
    with server, socket.create_connection(server.getsockname()) as client:
        began = time.process_time()
        for _ in range(ROUNDS):
            client.sendall(BALL)
            client.recv(64)
        spent = time.process_time() - began
    echoing.join()
    return spent


with_streams = min(asyncio.run(with_asyncio()) for _ in range(3))
ratio = with_streams / min(with_gevent() for _ in range(3))
print(f"one round trip through asyncio's streams takes {ratio:.1f} times the processor time")
