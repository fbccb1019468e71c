# /// script
# dependencies = ["flask", "gunicorn"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "gunicorn forks, which Windows cannot: run it in WSL"
# why.zh = "gunicorn 要 fork，Windows 没有：放进 WSL"
# ///
import socket
import subprocess
import sys
import threading
from contextvars import ContextVar
from http.client import HTTPConnection
from pathlib import Path

from flask import Flask, g, request

app = Flask(__name__)
local = threading.local()
variable: ContextVar[str] = ContextVar("variable", default="nobody")


@app.get("/")
def page() -> str:
    if name := request.headers.get("User"):  # (1)!
        local.user = g.user = name
        variable.set(name)
    seen = getattr(local, "user", "nobody"), variable.get(), getattr(g, "user", "nobody")
    return "thread-local: {}, contextvar: {}, g: {}".format(*seen)


def gunicorn(door: socket.socket, *options: str) -> subprocess.Popen:
    here = Path(__file__)
    command = [sys.executable, "-m", "gunicorn", f"--bind=fd://{door.fileno()}", *options]
    command += [f"--chdir={here.parent}", f"{here.stem}:app"]
    return subprocess.Popen(command, pass_fds=[door.fileno()], stderr=subprocess.DEVNULL)


def get(address: tuple[str, int], **headers: str) -> str:
    client = HTTPConnection(*address)
    client.request("GET", "/", headers=headers)
    with client.getresponse() as answer:
        return answer.read().decode()


if __name__ == "__main__":
    with socket.create_server(("127.0.0.1", 0)) as door:
        address = door.getsockname()
        server = gunicorn(door, "--workers=1")
        print("Ann:          ", get(address, User="Ann"))
        #> Ann:           thread-local: Ann, contextvar: Ann, g: Ann
        print("not logged in:", get(address))
        #> not logged in: thread-local: Ann, contextvar: Ann, g: nobody
        server.terminate()
        server.wait()
