import sys
from collections.abc import Generator
from selectors import EVENT_READ, DefaultSelector
from socket import create_connection, socket
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
found: dict[int, int] = {}


def fetch(number: bytes, port: int) -> Generator[socket, None, int]:
    with create_connection(("127.0.0.1", port)) as server:
        server.sendall(number)
        yield server  # (1)!
        return int(server.recv(100))


def primes(start: int) -> int:
    numbers = range(start, start + 10_000)
    return sum(all(n % d for d in range(2, int(n**0.5) + 1)) for n in numbers)


def job(number: bytes, port: int) -> Generator[socket, None, None]:
    start = yield from fetch(number, port)
    found[start] = primes(start)


def run(jobs: list[Generator[socket, None, None]]) -> None:
    with DefaultSelector() as waiting:
        for waiter in jobs:
            waiting.register(next(waiter), EVENT_READ, waiter)
        while waiting.get_map():
            for key, _ in waiting.select():  # (2)!
                waiting.unregister(key.fileobj)
                next(key.data, None)


with Popen([sys.executable, "-c", SERVER], stdout=PIPE, text=True) as server:
    port = int(server.stdout.readline())
    run([job(number, port) for number in NUMBERS])
    for start in sorted(found):
        print(f"from {start}: {found[start]} primes")
