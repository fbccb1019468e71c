# /// script
# dependencies = ["fastapi", "uvicorn"]
# ///
import asyncio
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from http.client import HTTPConnection

import uvicorn
from fastapi import FastAPI

app = FastAPI()
local = threading.local()
user: ContextVar[str] = ContextVar("user")
both = asyncio.Barrier(2)


@app.get("/thread-local/{name}")
async def in_a_thread_local(name: str) -> str:
    local.user = name
    await both.wait()  # (1)!
    return local.user


@app.get("/contextvar/{name}")
async def in_a_contextvar(name: str) -> str:
    user.set(name)
    await both.wait()
    return user.get()


def get(path: str) -> str:
    client = HTTPConnection(*door.getsockname())
    client.request("GET", path, headers={"Connection": "close"})
    with client.getresponse() as answer:
        return answer.read().decode()


with socket.create_server(("127.0.0.1", 0)) as door, ThreadPoolExecutor(2) as browsers:
    server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [door]})
    thread.start()
    for where in "thread-local", "contextvar":
        pages = browsers.map(get, [f"/{where}/Ann", f"/{where}/Bob"])
        own = [page == f'"{name}"' for name, page in zip(("Ann", "Bob"), pages, strict=True)]
        print(f"{where:12}: {own.count(True)} of 2 visitors see their own page")
        #> thread-local: 1 of 2 visitors see their own page
        #> contextvar  : 2 of 2 visitors see their own page
    server.should_exit = True
    thread.join()
