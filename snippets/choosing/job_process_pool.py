# /// script
# [tool.recorded]
# timeout = 60
# pool = ["Process-*"]
# ///
import sys
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from socket import create_connection
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


def fetch(number: bytes, port: int) -> int:
    with create_connection(("127.0.0.1", port)) as server:
        server.sendall(number)
        return int(server.recv(100))


def primes(start: int) -> int:
    numbers = range(start, start + 10_000)
    return sum(all(n % d for d in range(2, int(n**0.5) + 1)) for n in numbers)


def job(number: bytes, port: int) -> None:
    start = fetch(number, port)
    print(f"from {start}: {primes(start)} primes")


if __name__ == "__main__":
    with Popen([sys.executable, "-c", SERVER], stdout=PIPE) as server:
        port = int(server.stdout.readline())
        with ProcessPoolExecutor(len(NUMBERS)) as pool:  # (1)!
            list(pool.map(job, NUMBERS, repeat(port)))
