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
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from pathlib import Path

from flask import Flask

app = Flask(__name__)
both = threading.Barrier(2)


@app.get("/", defaults={"limit": None})
@app.get("/<float:limit>")
def meet(limit: float | None) -> str:
    try:
        both.wait(limit)
        return "met"
    except threading.BrokenBarrierError:
        return "alone"


def gunicorn(door: socket.socket, *options: str) -> subprocess.Popen:
    here = Path(__file__)
    command = [sys.executable, "-m", "gunicorn", f"--bind=fd://{door.fileno()}", *options]
    command += [f"--chdir={here.parent}", f"{here.stem}:app"]
    return subprocess.Popen(command, pass_fds=[door.fileno()], stderr=subprocess.DEVNULL)


def get(address: tuple[str, int], path: str) -> str:
    client = HTTPConnection(*address)
    client.request("GET", path, headers={"Connection": "close"})
    with client.getresponse() as answer:
        return answer.read().decode()


def two_requests(option: str) -> str:
    path = "/" if option == "--threads=2" else "/1.0"  # (1)!
    with socket.create_server(("127.0.0.1", 0)) as door, ThreadPoolExecutor(2) as clients:
        server = gunicorn(door, option)
        met = " ".join(clients.map(get, [door.getsockname()] * 2, [path] * 2))
        server.terminate()
        server.wait()
    return f"{option}: {met}"


if __name__ == "__main__":
    with ThreadPoolExecutor() as at_once:
        for told in at_once.map(two_requests, ["--workers=1", "--workers=2", "--threads=2"]):
            print(told)
            #> --workers=1: alone alone
            #> --workers=2: alone alone
            #> --threads=2: met met
