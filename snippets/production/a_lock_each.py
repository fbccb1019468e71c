# /// script
# dependencies = ["gunicorn"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "gunicorn forks, which Windows cannot: run it in WSL"
# why.zh = "gunicorn 要 fork，Windows 没有：放进 WSL"
# ///
import fcntl
import socket
import subprocess
import sys
import threading
from pathlib import Path
from tempfile import TemporaryDirectory

lock = threading.Lock()


def lock_file(file) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    except BlockingIOError:
        return False


def app(environ, start_response):
    with open("report.lock", "w") as file:
        got = lock.acquire(blocking=False), lock_file(file)
        start_response("200 OK", [])
        yield "threading.Lock: {}, file lock: {}\n".format(*got).encode()
        environ["wsgi.input"].read()  # (1)!
        if got[0]:
            lock.release()


def gunicorn(door: socket.socket, folder: str, *options: str) -> subprocess.Popen:
    here = Path(__file__)
    command = [sys.executable, "-m", "gunicorn", f"--bind=fd://{door.fileno()}", *options]
    command += [f"--chdir={folder}", f"--pythonpath={here.parent}", f"{here.stem}:app"]
    return subprocess.Popen(command, pass_fds=[door.fileno()], stderr=subprocess.DEVNULL)


def begin(address: tuple[str, int]):
    connection = socket.create_connection(address)
    connection.sendall(b"POST / HTTP/1.0\r\nContent-Length: 3\r\n\r\n")  # (2)!
    answer = connection.makefile("rb")
    while answer.readline() != b"\r\n":
        pass
    return connection, answer


def end(connection: socket.socket, answer) -> None:
    with connection, answer:
        connection.sendall(b"end")
        answer.read()


if __name__ == "__main__":
    with TemporaryDirectory() as folder, socket.create_server(("127.0.0.1", 0)) as door:
        server = gunicorn(door, folder, "--workers=2")
        first = begin(door.getsockname())
        print("the first gets ", first[1].readline().decode().strip())
        #> the first gets  threading.Lock: True, file lock: True
        second = begin(door.getsockname())
        print("the second gets", second[1].readline().decode().strip())
        #> the second gets threading.Lock: True, file lock: False
        end(*first)
        end(*second)
        server.terminate()
        server.wait()
