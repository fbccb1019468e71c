# /// script
# dependencies = ["gunicorn", "hypercorn", "uvicorn"]
# [tool.recorded]
# calm = true
# systems = ["linux", "darwin"]
# why.en = "gunicorn forks, which Windows cannot: run it in WSL"
# why.zh = "gunicorn 要 fork，Windows 没有：放进 WSL"
# [[tool.recorded.differs]]
# python = "<3.12"
# run = "3.11"
# why.en = "up to 3.11 asyncio's server did not wait for connections, so the limit works"
# why.zh = "3.11 及以前，asyncio 的服务器关闭时不等连接，所以时限管用"
# ///
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

SHOP = """
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
"""
COMMANDS = {  # hypercorn starts its worker by multiprocessing
    "gunicorn --graceful-timeout=1": "--bind=fd://{fd} shop:wsgi",
    "hypercorn --graceful-timeout=1": "--bind=fd://{fd} shop:asgi",
    "uvicorn --timeout-graceful-shutdown=1": "--fd={fd} shop:asgi",
}
REQUEST = b"POST / HTTP/1.1\r\nHost: shop\r\nConnection: close\r\nContent-Length: 3\r\n\r\n"


def stop(folder: str, command: str) -> str:
    endless = command.startswith("hypercorn") and sys.version_info >= (3, 12)
    limit = 6 if endless else None  # (1)!
    with socket.create_server(("127.0.0.1", 0)) as door:
        words = f"{command} {COMMANDS[command].format(fd=door.fileno())}".split()
        keep = {"pass_fds": [door.fileno()], "stdout": subprocess.DEVNULL}
        keep |= {"stderr": subprocess.DEVNULL, "cwd": folder}
        server = subprocess.Popen([sys.executable, "-m", *words], **keep)
        with socket.create_connection(door.getsockname()) as client:
            client.sendall(REQUEST)
            while b"begun" not in client.recv(1024):
                pass
            server.terminate()
            try:
                return f"{command}: exit code {server.wait(limit)}"
            except subprocess.TimeoutExpired:
                client.close()  # (2)!
                return f"{command}: waits; client gone: exit code {server.wait()}"


if __name__ == "__main__":
    with TemporaryDirectory() as folder, ThreadPoolExecutor() as at_once:
        Path(folder, "shop.py").write_text(SHOP)
        for told in at_once.map(partial(stop, folder), COMMANDS):
            print(told)
