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
import os

def app(environ, start_response):
    start_response("200 OK", [])
    return [f"{{os.getpid()}} price {price}".encode()]
"""


def gunicorn(door: socket.socket, folder: str, *options: str) -> subprocess.Popen:
    command = [sys.executable, "-m", "gunicorn", f"--bind=fd://{door.fileno()}", *options]
    keep = {"pass_fds": [door.fileno()], "stderr": subprocess.DEVNULL}
    return subprocess.Popen([*command, "shop:app"], cwd=folder, **keep)


def get(address: tuple[str, int]) -> list[str]:
    client = HTTPConnection(*address)
    client.request("GET", "/")
    with client.getresponse() as answer:
        return answer.read().decode().split(maxsplit=1)


def new_code(*options: str) -> None:
    with TemporaryDirectory() as folder, socket.create_server(("127.0.0.1", 0)) as door:
        code = Path(folder, "shop.py")
        code.write_text(SHOP.format(price=1))
        server = gunicorn(door, folder, *options)
        old_worker, _ = get(door.getsockname())
        code.write_text(SHOP.format(price=20))
        server.send_signal(signal.SIGHUP)
        while (answer := get(door.getsockname()))[0] == old_worker:  # (1)!
            pass
        print(f"{' '.join(options) or 'no option':9}: a new worker says {answer[1]}")
        #> no option: a new worker says price 20
        #> --preload: a new worker says price 1
        server.terminate()
        server.wait()


if __name__ == "__main__":
    new_code()
    new_code("--preload")
