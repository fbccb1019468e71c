# /// script
# dependencies = ["fastapi", "uvicorn"]
# ///
import asyncio
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection

import uvicorn
from fastapi import FastAPI

app = FastAPI()
both_threads = threading.Barrier(2)
both_tasks = asyncio.Barrier(2)


def meet(limit: float | None = None) -> str:
    try:
        both_threads.wait(limit)  # (1)!
        return "met"
    except threading.BrokenBarrierError:
        return "alone"


@app.get("/def")
def in_a_thread() -> str:
    return meet()


@app.get("/async-def-blocking")
async def blocks_the_loop() -> str:
    return meet(limit=1)  # (2)!


@app.get("/async-def-to-thread")
async def leaves_the_loop() -> str:
    return await asyncio.to_thread(meet)


@app.get("/async-def-awaiting")
async def awaits() -> str:
    await both_tasks.wait()
    return "met"


def get(path: str) -> str:
    client = HTTPConnection(*door.getsockname())
    client.request("GET", path, headers={"Connection": "close"})
    with client.getresponse() as answer:
        return answer.read().decode()


with socket.create_server(("127.0.0.1", 0)) as door, ThreadPoolExecutor(2) as clients:
    server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [door]})
    thread.start()
    for path in "/def", "/async-def-blocking", "/async-def-to-thread", "/async-def-awaiting":
        both_threads.reset()
        print(f"{path:20}", *clients.map(get, [path, path]))
        #> /def                 "met" "met"
        #> /async-def-blocking  "alone" "alone"
        #> /async-def-to-thread "met" "met"
        #> /async-def-awaiting  "met" "met"
    server.should_exit = True
    thread.join()
