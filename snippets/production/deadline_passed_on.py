# /// script
# dependencies = ["fastapi", "uvicorn"]
# ///
import socket
import threading
import time
from contextlib import closing
from http.client import HTTPConnection
from typing import Annotated

import uvicorn
from fastapi import FastAPI, Header

app = FastAPI()
client_left, view_left = threading.Event(), threading.Event()
done: list[str] = []


@app.post("/order")
def order(deadline: Annotated[float, Header()] = float("inf")) -> None:
    for step in "reserve the table", "charge the card", "send the bill":
        if time.monotonic() >= deadline:  # (1)!
            break
        done.append(step)
        client_left.wait()
    view_left.set()


def place_order(tell_deadline: bool) -> str:
    deadline = time.monotonic() + 0.5
    headers = {"Deadline": str(deadline)} if tell_deadline else {}
    with closing(HTTPConnection(*door.getsockname(), timeout=0.5)) as client:  # (2)!
        client.request("POST", "/order", headers=headers)
        try:
            return f"status {client.getresponse().status}"
        except TimeoutError:
            return "timed out"


with socket.create_server(("127.0.0.1", 0)) as door:
    server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [door]})
    thread.start()
    for tell_deadline in False, True:
        done.clear()
        client_left.clear()
        view_left.clear()
        outcome = place_order(tell_deadline)
        client_left.set()
        view_left.wait()
        what = "deadline told" if tell_deadline else "nothing told"
        print(f"{what:13}, {outcome}, steps done: {len(done)} ({done[-1]})")
        #> nothing told , timed out, steps done: 3 (send the bill)
        #> deadline told, timed out, steps done: 1 (reserve the table)
    server.should_exit = True
    thread.join()
