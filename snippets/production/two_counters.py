# /// script
# dependencies = ["gunicorn"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "gunicorn forks, which Windows cannot: run it in WSL"
# why.zh = "gunicorn 要 fork，Windows 没有：放进 WSL"
# ///
import socket
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path

visits = 0


def app(environ, start_response):
    global visits
    visits += 1
    environ["wsgi.input"].read()  # (1)!
    start_response("200 OK", [])
    return [str(visits).encode()]


def gunicorn(door: socket.socket, *options: str) -> subprocess.Popen:
    here = Path(__file__)
    command = [sys.executable, "-m", "gunicorn", f"--bind=fd://{door.fileno()}", *options]
    command += [f"--chdir={here.parent}", f"{here.stem}:app"]
    return subprocess.Popen(command, pass_fds=[door.fileno()], stderr=subprocess.DEVNULL)


def visit(address: tuple[str, int]) -> str:
    client = HTTPConnection(*address)
    client.request("GET", "/")
    with client.getresponse() as answer:
        return answer.read().decode()


if __name__ == "__main__":
    with socket.create_server(("127.0.0.1", 0)) as door:  # (2)!
        address = door.getsockname()
        server = gunicorn(door, "--workers=2")
        long = HTTPConnection(*address)
        long.request("POST", "/", headers={"Content-Length": "3"})  # (3)!
        print("three short visits:", visit(address), visit(address), visit(address))
        #> three short visits: 1 2 3
        long.send(b"end")
        print("the long visit:", long.getresponse().read().decode())
        #> the long visit: 1
        long.close()
        server.terminate()
        print("exit code", server.wait())
        #> exit code 0
