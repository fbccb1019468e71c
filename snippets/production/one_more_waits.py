# /// script
# dependencies = ["gunicorn"]
# [tool.recorded]
# timeline = false
# systems = ["linux", "darwin"]
# why.en = "gunicorn forks, which Windows cannot: run it in WSL"
# why.zh = "gunicorn 要 fork，Windows 没有：放进 WSL"
# ///
import itertools
import select
import socket
import subprocess
import sys
from pathlib import Path

begun = itertools.count(1)
REQUEST = b"POST / HTTP/1.0\r\nContent-Length: 3\r\n\r\n"


def app(environ, start_response):
    number = next(begun)
    start_response("200 OK", [])
    yield f"{number}\n".encode()  # (1)!
    environ["wsgi.input"].read()


def ask(address, body=b"") -> socket.socket:
    client = socket.create_connection(address)
    client.sendall(REQUEST + body)
    return client


def number_of(client: socket.socket) -> int:
    with client.makefile("rb", buffering=0) as answer:
        while answer.readline().strip():
            pass
        return int(answer.readline())


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        command = f"gunicorn --threads=3 --bind=fd://{door.fileno()} --log-level=error".split()
        server = subprocess.Popen(
            [sys.executable, "-W", "ignore", "-m", *command, f"{Path(__file__).stem}:app"],
            cwd=Path(__file__).parent,
            pass_fds=[door.fileno()],
        )
        address = door.getsockname()
        inside = [ask(address) for _ in range(3)]
        print("inside:", *sorted(map(number_of, inside)))
        #> inside: 1 2 3

        fourth = ask(address, b"end")  # (2)!
        answered, _, _ = select.select([fourth], [], [], 0.5)
        print("the fourth: connected,", "answered" if answered else "no answer")
        #> the fourth: connected, no answer
        fourth.close()  # (3)!

        inside[0].sendall(b"end")  # (4)!
        with ask(address, b"end") as fifth:
            print("the next one that waits for its answer is number", number_of(fifth))
            #> the next one that waits for its answer is number 5
        for client in inside[1:]:
            client.sendall(b"end")
        for client in inside:
            client.close()
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
