# /// script
# dependencies = ["gunicorn"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "gunicorn forks, which Windows cannot: run it in WSL"
# why.zh = "gunicorn 要 fork，Windows 没有：放进 WSL"
# ///
import os
import socket
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path

imported_by = os.getpid()
visits = 0


def app(environ, start_response):
    global visits
    visits += 1
    environ["wsgi.input"].read()
    start_response("200 OK", [])
    importer = "its worker" if imported_by == os.getpid() else "the master"  # (1)!
    return [f"visit {visits}, imported by {importer}".encode()]


def gunicorn(door: socket.socket, *options: str) -> subprocess.Popen:
    here = Path(__file__)
    command = [sys.executable, "-m", "gunicorn", f"--bind=fd://{door.fileno()}", *options]
    command += [f"--chdir={here.parent}", f"{here.stem}:app"]
    return subprocess.Popen(command, pass_fds=[door.fileno()], stderr=subprocess.DEVNULL)


def visit_two_workers(*options: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        server = gunicorn(door, "--workers=2", *options)
        long, short = HTTPConnection(*door.getsockname()), HTTPConnection(*door.getsockname())
        long.request("POST", "/", headers={"Content-Length": "3"})
        short.request("GET", "/")
        print(f"{' '.join(options):9}", "short:", short.getresponse().read().decode())
        #>           short: visit 1, imported by its worker
        #> --preload short: visit 1, imported by the master
        long.send(b"end")
        print(f"{' '.join(options):9}", "long: ", long.getresponse().read().decode())
        #>           long:  visit 1, imported by its worker
        #> --preload long:  visit 1, imported by the master
        long.close()
        short.close()
        server.terminate()
        server.wait()


if __name__ == "__main__":
    visit_two_workers()
    visit_two_workers("--preload")
