# /// script
# dependencies = ["gunicorn"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "gunicorn forks, which Windows cannot: run it in WSL"
# why.zh = "gunicorn 要 fork，Windows 没有：放进 WSL"
# ///
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from tempfile import TemporaryDirectory


def app(environ, start_response):
    with closing(sqlite3.connect("shop.db", isolation_level=None)) as database:
        count = "UPDATE counter SET visits = visits + 1 RETURNING visits"  # (1)!
        [[visits]] = database.execute(count).fetchall()
    environ["wsgi.input"].read()
    start_response("200 OK", [])
    return [str(visits).encode()]


def gunicorn(door: socket.socket, folder: str, *options: str) -> subprocess.Popen:
    here = Path(__file__)
    command = [sys.executable, "-m", "gunicorn", f"--bind=fd://{door.fileno()}", *options]
    command += [f"--chdir={folder}", f"--pythonpath={here.parent}", f"{here.stem}:app"]
    return subprocess.Popen(command, pass_fds=[door.fileno()], stderr=subprocess.DEVNULL)


def visit(address: tuple[str, int]) -> str:
    client = HTTPConnection(*address)
    client.request("GET", "/")
    with client.getresponse() as answer:
        return answer.read().decode()


if __name__ == "__main__":
    with TemporaryDirectory() as folder, socket.create_server(("127.0.0.1", 0)) as door:
        with closing(sqlite3.connect(Path(folder, "shop.db"))) as database:
            database.executescript("CREATE TABLE counter (visits); INSERT INTO counter VALUES (0)")
        address = door.getsockname()
        server = gunicorn(door, folder, "--workers=2")
        long = HTTPConnection(*address)
        long.request("POST", "/", headers={"Content-Length": "3"})
        numbers = [visit(address), visit(address), visit(address)]
        long.send(b"end")
        numbers.append(long.getresponse().read().decode())
        long.close()
        print("four visits:", *sorted(numbers))  # (2)!
        #> four visits: 1 2 3 4
        server.terminate()
        print("exit code", server.wait())
        #> exit code 0
