# /// script
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Windows has no SIGTERM between processes: ask it to stop by an Event or a connection"
# why.zh = "Windows 进程之间没有 SIGTERM：用 Event 或一个连接请它停"
# ///
import asyncio
import os
import signal
import socket
from threading import Thread


async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    talks.add(asyncio.current_task())
    request = await reader.read(1024)
    writer.write(b"one moment")
    await door_closed.wait()
    await asyncio.sleep(0.1)
    writer.write(request.upper())
    writer.close()
    await writer.wait_closed()


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


async def main() -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)  # (1)!
    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    address = server.sockets[0].getsockname()
    Thread(target=guests, args=(address,), name="guests").start()
    await stop.wait()
    print("closes the door")
    server.close()
    door_closed.set()
    await asyncio.wait(talks)  # (2)!


talks: set[asyncio.Task] = set()
door_closed = asyncio.Event()
asyncio.run(main())
