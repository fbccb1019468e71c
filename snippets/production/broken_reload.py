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

GOOD = """
def app(environ, start_response):
    start_response("200 OK", [])
    return [b"price 1"]
"""
BROKEN = GOOD + "import a_package_that_nobody_installed\n"


def gunicorn(door: socket.socket, folder: str, *options: str) -> subprocess.Popen:
    command = [sys.executable, "-m", "gunicorn", f"--bind=fd://{door.fileno()}", *options]
    keep = {"pass_fds": [door.fileno()], "stderr": subprocess.DEVNULL}
    return subprocess.Popen([*command, "shop:app"], cwd=folder, **keep)


def get(address: tuple[str, int]) -> str:
    client = HTTPConnection(*address)
    client.request("GET", "/")
    with client.getresponse() as answer:
        return answer.read().decode()


def deploy(check: bool) -> None:
    with TemporaryDirectory() as folder, socket.create_server(("127.0.0.1", 0)) as door:
        code = Path(folder, "shop.py")
        code.write_text(GOOD)
        server = gunicorn(door, folder)
        print("before:", get(door.getsockname()))
        #> before: price 1
        #> before: price 1
        code.write_text(BROKEN)
        if check and gunicorn(door, folder, "--check-config").wait() != 0:  # (1)!
            print("checked, not reloaded:", get(door.getsockname()))
            #> checked, not reloaded: price 1
            server.terminate()
        else:
            server.send_signal(signal.SIGHUP)
        print("the master ends with exit code", server.wait())
        #> the master ends with exit code 3
        #> the master ends with exit code 0


if __name__ == "__main__":
    deploy(check=False)
    deploy(check=True)
