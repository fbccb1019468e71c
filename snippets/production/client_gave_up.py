# /// script
# dependencies = ["fastapi", "uvicorn"]
# ///
import asyncio
import socket
import threading
from contextlib import closing
from http.client import HTTPConnection

import uvicorn
from fastapi import FastAPI

app = FastAPI()
charges: list[int] = []
client_left, charged = threading.Semaphore(0), threading.Semaphore(0)


@app.post("/charge")
def charge() -> None:
    client_left.acquire()  # (1)!
    charges.append(10)
    charged.release()


@app.post("/async-charge")
async def async_charge() -> None:
    while not client_left.acquire(blocking=False):
        await asyncio.sleep(0.1)
    charges.append(10)
    charged.release()


def pay(path: str) -> str:
    with closing(HTTPConnection(*door.getsockname(), timeout=0.5)) as client:
        client.request("POST", path)
        try:
            return f"status {client.getresponse().status}"
        except TimeoutError:
            return "timed out"


with socket.create_server(("127.0.0.1", 0)) as door:
    server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [door]})
    thread.start()
    for path in "/charge", "/async-charge":
        charges.clear()
        outcomes = []
        for _ in range(2):  # (2)!
            outcomes.append(pay(path))
            client_left.release()
            charged.acquire()
        print(f"{path:13} the client: {outcomes}, charged: {sum(charges)}")
        #> /charge       the client: ['timed out', 'timed out'], charged: 20
        #> /async-charge the client: ['timed out', 'timed out'], charged: 20
    server.should_exit = True
    thread.join()
