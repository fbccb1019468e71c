# /// script
# dependencies = ["gunicorn"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "gunicorn forks, which Windows cannot: run it in WSL"
# why.zh = "gunicorn 要 fork，Windows 没有：放进 WSL"
# ///
import signal
import socket
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path
from tempfile import TemporaryDirectory

SHOP = """
def app(environ, start_response):
    start_response("200 OK", [])
    yield b"price "
    environ["wsgi.input"].read()
    yield b"{price}"
"""


def gunicorn(door: socket.socket, folder: str, *options: str) -> subprocess.Popen:
    command = [sys.executable, "-m", "gunicorn", f"--bind=fd://{door.fileno()}", *options]
    keep = {"pass_fds": [door.fileno()], "stderr": subprocess.DEVNULL}
    return subprocess.Popen([*command, "shop:app"], cwd=folder, **keep)


def get(address: tuple[str, int]) -> str:
    client = HTTPConnection(*address)
    client.request("GET", "/")
    with client.getresponse() as answer:
        return answer.read().decode()


def finish(customer: socket.socket) -> str:
    with customer, customer.makefile("rb") as answer:
        customer.sendall(b"end")
        return answer.read().decode()


if __name__ == "__main__":
    with TemporaryDirectory() as folder, socket.create_server(("127.0.0.1", 0)) as door:
        address = door.getsockname()
        code = Path(folder, "shop.py")
        code.write_text(SHOP.format(price=1))
        server = gunicorn(door, folder)
        customer = socket.create_connection(address)
        customer.sendall(b"POST / HTTP/1.0\r\nContent-Length: 3\r\n\r\n")
        while b"price" not in customer.recv(1024):  # (1)!
            pass
        code.write_text(SHOP.format(price=20))
        server.send_signal(signal.SIGHUP)  # (2)!
        print("a new customer:", get(address))
        #> a new customer: price 20
        print("the one before: price", finish(customer))
        #> the one before: price 1
        server.terminate()
        print("exit code", server.wait())
        #> exit code 0
