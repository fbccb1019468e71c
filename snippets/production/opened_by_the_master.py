# /// script
# dependencies = ["gunicorn"]
# [tool.recorded]
# timeout = 120
# systems = ["linux", "darwin"]
# why.en = "gunicorn forks, which Windows cannot: run it in WSL"
# why.zh = "gunicorn 要 fork，Windows 没有：放进 WSL"
# ///
import os
import socket
import subprocess
import sys
from pathlib import Path


def connect() -> socket.socket:
    return socket.create_connection(("127.0.0.1", int(os.environ["DATABASE"])))


if "DATABASE" in os.environ:
    database = connect()  # (1)!


def post_fork(server, worker) -> None:
    global database
    database = connect()  # (2)!


def app(environ, start_response):
    start_response("200 OK", [])
    yield f"{database.getsockname()[1]}\n".encode()
    yield environ["wsgi.input"].read()  # (3)!


def count(*options: str) -> None:
    """Print by how many connections two workers talk to the database."""
    with (
        socket.create_server(("127.0.0.1", 0)) as door,
        socket.create_server(("127.0.0.1", 0)) as listener,
    ):
        command = [sys.executable, "-W", "ignore", "-m", "gunicorn", "--workers=2", *options]
        command += [f"--bind=fd://{door.fileno()}", "--no-control-socket", "--log-level=error"]
        here = {"PYTHONPATH": str(Path(__file__).parent)}
        here["DATABASE"] = str(listener.getsockname()[1])
        server = subprocess.Popen(
            [*command, "opened_by_the_master:app"], pass_fds=[door.fileno()], env=os.environ | here
        )
        guests = [socket.create_connection(door.getsockname()) for _ in range(2)]
        used = set()
        for guest in guests:
            guest.sendall(b"POST / HTTP/1.0\r\nContent-Length: 3\r\n\r\n")
        for guest in guests:
            answer = guest.makefile()
            while answer.readline() != "\n":
                pass
            used.add(answer.readline())
        for guest in guests:
            guest.sendall(b"end")
            guest.close()
        server.terminate()
        server.wait()
    print(f"{' '.join(options) or 'plain'}: {len(used)}")
    #> plain: 2
    #> --preload: 1
    #> --preload --config=python:opened_by_the_master: 2


if __name__ == "__main__":
    count()
    count("--preload")
    count("--preload", "--config=python:opened_by_the_master")
