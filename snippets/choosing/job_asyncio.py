import asyncio
import sys
from subprocess import PIPE, Popen

NUMBERS = (b"1", b"2", b"3", b"4")
SERVER = """
import time
from socketserver import BaseRequestHandler, ThreadingTCPServer

class Slow(BaseRequestHandler):
    def handle(self):
        time.sleep(0.2)
        self.request.sendall(self.request.recv(100) + b"00000")

with ThreadingTCPServer(("127.0.0.1", 0), Slow) as server:
    print(server.server_address[1], flush=True)
    for _ in range(4):
        server.handle_request()
"""


async def fetch(number: bytes, port: int) -> int:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(number)
    start = int(await reader.read(100))
    writer.close()
    await writer.wait_closed()
    return start


def primes(start: int) -> int:
    numbers = range(start, start + 10_000)
    return sum(all(n % d for d in range(2, int(n**0.5) + 1)) for n in numbers)


async def job(number: bytes, port: int) -> None:
    start = await fetch(number, port)
    print(f"from {start}: {primes(start)} primes")


async def main(port: int) -> None:
    async with asyncio.TaskGroup() as group:
        for number in NUMBERS:
            group.create_task(job(number, port))


with Popen([sys.executable, "-c", SERVER], stdout=PIPE, text=True) as server:
    port = int(server.stdout.readline())
    asyncio.run(main(port))
