# /// script
# dependencies = ["httpx"]
# [tool.recorded]
# timeout = 120
# systems = ["linux"]
# why.en = "how a full backlog turns guests away differs between systems"
# why.zh = "backlog 满了怎样处理，各系统不同"
# ///
import socket

import httpx


def url(door: socket.socket) -> str:
    return f"http://127.0.0.1:{door.getsockname()[1]}/"


def connect() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as door:
        with socket.create_connection(door.getsockname()):  # (1)!
            httpx.get(url(door), timeout=httpx.Timeout(5, connect=0.2))


def read() -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:  # (2)!
        httpx.get(url(door), timeout=httpx.Timeout(5, read=0.2))


def write() -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        parcel = bytes(30_000_000)  # (3)!
        httpx.post(url(door), content=parcel, timeout=httpx.Timeout(5, write=0.2))


for wait in connect, read, write:
    try:
        wait()
    except httpx.TimeoutException as error:
        print(f"{wait.__name__}: {type(error).__name__}")
        #> connect: ConnectTimeout
        #> read: ReadTimeout
        #> write: WriteTimeout
