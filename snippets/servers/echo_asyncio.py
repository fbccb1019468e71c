# /// script
# [tool.recorded]
# pool = ["Task-*"]
# ///
import asyncio
import socket
import time


async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while request := await reader.read(1024):  # (1)!
        print(f"has read {request}")
        writer.write(request.upper())
        await writer.drain()  # (2)!
    writer.close()


def ask(guest: socket.socket, request: bytes) -> bytes:
    guest.sendall(request)
    guest.shutdown(socket.SHUT_WR)
    return guest.makefile("rb").read()


def guests(address: tuple[str, int]) -> None:
    with socket.create_connection(address) as ann, socket.create_connection(address) as bob:
        print(f"bob gets {ask(bob, b'tea')}")
        time.sleep(0.2)
        print(f"ann gets {ask(ann, b'coffee')}")


async def main() -> None:
    async with await asyncio.start_server(talk, "127.0.0.1", 0) as server:
        await asyncio.to_thread(guests, server.sockets[0].getsockname())  # (3)!


asyncio.run(main())
