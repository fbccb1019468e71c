# /// script
# dependencies = ["fastapi", "uvicorn"]
# ///
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from http.client import HTTPConnection

import uvicorn
from fastapi import FastAPI

app = FastAPI()
inside = most = 0
lock, full, leave = threading.Lock(), threading.Event(), threading.Event()


@app.get("/report")
def report() -> None:
    global inside, most
    with lock:
        inside += 1
        most = max(most, inside)
        if inside == 40:
            full.set()
    leave.wait()  # (1)!
    with lock:
        inside -= 1


@app.get("/health")
def health() -> str:
    return "well"


@app.get("/async-health")
async def async_health() -> str:
    return "well"


def get(path: str, timeout: float | None = None) -> str:
    with closing(HTTPConnection(*door.getsockname(), timeout=timeout)) as client:
        client.request("GET", path)
        return client.getresponse().read().decode()


def has_answer(path: str) -> str:
    try:
        return get(path, timeout=1)  # (2)!
    except TimeoutError:
        return "no answer"


with socket.create_server(("127.0.0.1", 0)) as door, ThreadPoolExecutor(50) as clients:
    server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [door]})
    thread.start()
    reports = [clients.submit(get, "/report") for _ in range(50)]
    full.wait()
    print("async def:", get("/async-health"))
    #> async def: "well"
    print("def:      ", has_answer("/health"))
    #> def:       no answer
    leave.set()
    answered = sum(report.result() == "null" for report in reports)
    print(f"{answered} of 50 reports answered, at most {most} at once")
    #> 50 of 50 reports answered, at most 40 at once
    server.should_exit = True
    thread.join()
