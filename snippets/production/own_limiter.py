# /// script
# dependencies = ["fastapi", "uvicorn"]
# ///
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection

import anyio
import uvicorn
from fastapi import FastAPI

app = FastAPI()
ten_reports = anyio.CapacityLimiter(10)  # (1)!
inside = most = 0
lock, full, leave = threading.Lock(), threading.Event(), threading.Event()


def make_report() -> None:
    global inside, most
    with lock:
        inside += 1
        most = max(most, inside)
        if inside == 10:
            full.set()
    leave.wait()
    with lock:
        inside -= 1


@app.get("/report")
async def report() -> None:
    await anyio.to_thread.run_sync(make_report, limiter=ten_reports)


@app.get("/health")
def health() -> str:
    return "well"


def get(path: str) -> str:
    client = HTTPConnection(*door.getsockname())
    client.request("GET", path, headers={"Connection": "close"})
    with client.getresponse() as answer:
        return answer.read().decode()


with socket.create_server(("127.0.0.1", 0)) as door, ThreadPoolExecutor(50) as clients:
    server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [door]})
    thread.start()
    reports = [clients.submit(get, "/report") for _ in range(50)]
    full.wait()
    print("def:", get("/health"))
    #> def: "well"
    leave.set()
    answered = sum(report.result() == "null" for report in reports)
    print(f"{answered} of 50 reports answered, at most {most} at once")
    #> 50 of 50 reports answered, at most 10 at once
    server.should_exit = True
    thread.join()
