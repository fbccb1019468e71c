# /// script
# dependencies = ["gunicorn", "hypercorn", "uvicorn"]
# [tool.recorded]
# timeout = 60
# systems = ["linux", "darwin"]
# why.en = "gunicorn forks, which Windows cannot: run it in WSL"
# why.zh = "gunicorn 要 fork，Windows 没有：放进 WSL"
# ///
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

SHOP = """
import sys
from wsgiref.simple_server import make_server

def wsgi(environ, start_response):
    start_response("200 OK", [])
    yield b"begun, "
    environ["wsgi.input"].read(3)
    yield b"done"

async def asgi(scope, receive, send):
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 200})
        await send({"type": "http.response.body", "body": b"begun, ", "more_body": True})
        while (await receive()).get("more_body"):
            pass
        await send({"type": "http.response.body", "body": b"done"})

if __name__ == "__main__":
    make_server("127.0.0.1", int(sys.argv[1]), wsgi).serve_forever()
"""
COMMANDS = {  # hypercorn starts its worker by multiprocessing
    "wsgiref": "shop.py {port}",
    "gunicorn": "-m gunicorn --bind=127.0.0.1:{port} shop:wsgi",
    "hypercorn": "-m hypercorn --bind=127.0.0.1:{port} shop:asgi",
    "uvicorn": "-m uvicorn --port={port} shop:asgi",
}
REQUEST = b"POST / HTTP/1.1\r\nHost: shop\r\nConnection: close\r\nContent-Length: 3\r\n\r\n"


def connect(address: tuple[str, int], tries: int, until: str) -> socket.socket | None:
    """A connection, None if refused; tries until that is as hoped for, every 0.1 s."""
    for _ in range(tries):
        try:
            connection = socket.create_connection(address)
            if until == "open":
                return connection
            connection.close()
        except ConnectionRefusedError:
            if until == "refused":
                return None
        time.sleep(0.1)
    return socket.create_connection(address)


def finish(client: socket.socket) -> str:
    with client, client.makefile("rb") as answer:
        try:
            client.sendall(b"end")
            return "done" if b"done" in answer.read() else "cut off"
        except ConnectionError:
            return "cut off"


def free_addresses() -> list[tuple[str, int]]:
    with ExitStack() as until_all_are_known:
        doors = [socket.create_server(("127.0.0.1", 0)) for _ in COMMANDS]
        return [until_all_are_known.enter_context(door).getsockname() for door in doors]


def stop_in_the_middle(folder: str, name: str, address: tuple[str, int]) -> str:
    command = [sys.executable, *COMMANDS[name].format(port=address[1]).split()]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    server = subprocess.Popen(command, cwd=folder, **quiet)
    early = connect(address, 200, until="open")
    early.sendall(REQUEST)
    while b"begun" not in early.recv(1024):
        pass
    server.terminate()  # (1)!
    late = connect(address, 20, until="refused")  # (2)!
    if late:
        late.sendall(REQUEST)
    served = finish(early)
    newcomer = finish(late) if late else "refused"
    return f"{name:9}  early: {served}, late: {newcomer}, exit code {server.wait()}"


if __name__ == "__main__":
    with TemporaryDirectory() as folder, ThreadPoolExecutor() as at_once:
        Path(folder, "shop.py").write_text(SHOP)
        for told in at_once.map(partial(stop_in_the_middle, folder), COMMANDS, free_addresses()):
            print(told)
            #> wsgiref    early: cut off, late: refused, exit code -15
            #> gunicorn   early: done, late: cut off, exit code 0
            #> hypercorn  early: done, late: cut off, exit code 0
            #> uvicorn    early: done, late: refused, exit code -15
