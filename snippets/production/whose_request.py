# /// script
# dependencies = ["flask"]
# ///
import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection

from flask import Flask, g
from werkzeug.serving import make_server

logging.getLogger("werkzeug").setLevel(logging.ERROR)  # no line for each request
app = Flask(__name__)
user = ""
both = threading.Barrier(2)


@app.get("/global/<name>")
def in_a_global(name: str) -> str:
    global user
    user = name
    both.wait()  # (1)!
    return f"page of {user}"


@app.get("/g/<name>")
def in_g(name: str) -> str:
    g.user = name
    both.wait()
    return f"page of {g.user}"


def get(path: str) -> str:
    client = HTTPConnection("127.0.0.1", server.server_port)
    client.request("GET", path)
    with client.getresponse() as answer:
        return answer.read().decode()


with make_server("127.0.0.1", 0, app, threaded=True) as server, ThreadPoolExecutor(2) as browsers:
    threading.Thread(target=server.serve_forever, args=(0.05,)).start()
    for where in "global", "g":
        pages = browsers.map(get, [f"/{where}/Ann", f"/{where}/Bob"])
        own = [page == f"page of {name}" for name, page in zip(("Ann", "Bob"), pages, strict=True)]
        print(f"{where:6}: {own.count(True)} of 2 visitors see their own page")
        #> global: 1 of 2 visitors see their own page
        #> g     : 2 of 2 visitors see their own page
    server.shutdown()
