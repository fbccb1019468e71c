# /// script
# dependencies = ["uvicorn"]
# [tool.recorded]
# systems = ["linux", "darwin"]
# why.en = "Windows has no SIGTERM that one process could send to another"
# why.zh = "Windows 上没有可以发给别的进程的 SIGTERM"
# ///
import socket
import subprocess
import sys

import uvicorn


async def app(scope, receive, send):
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 200})
        await send({"type": "http.response.body", "body": b"served by ", "more_body": True})
        while (await receive()).get("more_body"):
            pass
        await send({"type": "http.response.body", "body": sys.argv[1].encode()})


class Server:
    def __init__(self, name: str) -> None:
        with socket.create_server(("127.0.0.1", 0)) as door:
            self.address = door.getsockname()
            command = [sys.executable, __file__, name, str(door.fileno())]
            self.process = subprocess.Popen(command, pass_fds=[door.fileno()])


def serve(fd: int) -> None:
    with socket.socket(fileno=fd) as door:
        uvicorn.Server(uvicorn.Config(app, log_level="critical")).run(sockets=[door])


def begin(server: Server) -> socket.socket | None:
    visitor = socket.socket()
    try:
        visitor.connect(server.address)
        visitor.sendall(b"POST / HTTP/1.0\r\nContent-Length: 3\r\n\r\n")
        return visitor
    except ConnectionError:
        visitor.close()


def finish(visitor: socket.socket | None) -> str:
    if visitor is None:
        return "turned away"
    with visitor, visitor.makefile("rb") as answer:
        visitor.sendall(b"end")
        return answer.read().decode().rpartition("\n")[2]


def deploy(stop_first: bool) -> None:
    old, new = Server("old"), Server("new")
    rotation = [old, new]  # (1)!
    early = begin(rotation[0])
    early.recv(1)  # (2)!
    if stop_first:
        old.process.terminate()
        while late := begin(rotation[0]):  # (3)!
            late.close()
        rotation.remove(old)
    else:
        rotation.remove(old)
        late = begin(rotation[0])
    order = "stop, then take out" if stop_first else "take out, then stop"
    print(f"{order}: early {finish(early)}, late {finish(late)}")
    #> stop, then take out: early served by old, late turned away
    #> take out, then stop: early served by old, late served by new
    for server in (old, new):
        server.process.terminate()
        server.process.wait()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        serve(int(sys.argv[2]))
    else:
        deploy(stop_first=True)
        deploy(stop_first=False)
