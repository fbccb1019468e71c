# /// script
# dependencies = ["gunicorn"]
# [tool.recorded]
# calm = true
# systems = ["linux", "darwin"]
# why.en = "gunicorn forks, which Windows cannot: run it in WSL"
# why.zh = "gunicorn 要 fork，Windows 没有：放进 WSL"
# ///
import os
import signal
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection, RemoteDisconnected
from pathlib import Path


def app(environ, start_response):
    match environ["PATH_INFO"]:
        case "/sleeps":
            time.sleep(5)
        case "/deaf":
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGABRT})  # (1)!
            time.sleep(5)
    start_response("200 OK", [])
    return [str(os.getpid()).encode()]


def gunicorn(door: socket.socket, *options: str) -> subprocess.Popen:
    here = Path(__file__)
    command = [sys.executable, "-m", "gunicorn", f"--bind=fd://{door.fileno()}", *options]
    command += [f"--chdir={here.parent}", f"{here.stem}:app"]
    return subprocess.Popen(command, pass_fds=[door.fileno()], stderr=subprocess.DEVNULL)


def get(address: tuple[str, int], path: str) -> tuple[str, str]:
    client = HTTPConnection(*address)
    client.request("GET", path)
    try:
        with client.getresponse() as answer:
            return f"{answer.status} {answer.reason}", answer.read().decode()
    except RemoteDisconnected:
        return "no answer at all", ""
    finally:
        client.close()


def visit(path: str, *options: str) -> str:
    with socket.create_server(("127.0.0.1", 0)) as door:
        address = door.getsockname()
        server = gunicorn(door, "--timeout=2", *options)  # (2)!
        _, worker = get(address, "/")
        outcome, _ = get(address, path)
        _, next_worker = get(address, "/")
        same = "the same worker" if next_worker == worker else "another worker"
        server.terminate()
        server.wait()
        return f"{path:7} {' '.join(options):11} {outcome}, then {same}"


if __name__ == "__main__":
    visits = ("/sleeps",), ("/deaf",), ("/sleeps", "--threads=2")
    with ThreadPoolExecutor() as at_once:
        for told in at_once.map(lambda options: visit(*options), visits):
            print(told)
            #> /sleeps             500 Internal Server Error, then another worker
            #> /deaf               no answer at all, then another worker
            #> /sleeps --threads=2 200 OK, then the same worker
