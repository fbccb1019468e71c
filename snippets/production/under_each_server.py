# /// script
# dependencies = ["gunicorn", "hypercorn", "uvicorn"]
# [tool.recorded]
# timeout = 60
# systems = ["linux", "darwin"]
# why.en = "gunicorn forks, which Windows cannot: run it in WSL"
# why.zh = "gunicorn 要 fork，Windows 没有：放进 WSL"
# ///
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from pathlib import Path
from tempfile import TemporaryDirectory

SHOP = """
import asyncio, os, pathlib, threading

pathlib.Path(f"{os.getpid()}.imported").touch()

def where() -> bytes:
    main = threading.current_thread() is threading.main_thread()
    try:
        asyncio.get_running_loop()
        loop = "with a loop"
    except RuntimeError:
        loop = "no loop"
    return f"{'main' if main else 'another'} thread, {loop}".encode()

def wsgi(environ, start_response):
    start_response("200 OK", [])
    return [where()]

async def asgi(scope, receive, send):
    if scope["type"] == "http":
        await send({"type": "http.response.start", "status": 200})
        await send({"type": "http.response.body", "body": where()})
"""
COMMANDS = {  # how often each imports the module; the last four may use multiprocessing
    "gunicorn shop:wsgi": 1,
    "gunicorn --workers=3 shop:wsgi": 3,
    "gunicorn --threads=4 shop:wsgi": 1,
    "uvicorn shop:asgi": 1,
    "uvicorn --workers=3 shop:asgi": 3,
    "hypercorn shop:asgi": 1,
    "hypercorn --workers=3 shop:asgi": 3,
}


def run(command: str) -> str:
    with TemporaryDirectory() as folder, socket.create_server(("127.0.0.1", 0)) as door:
        Path(folder, "shop.py").write_text(SHOP)
        fd = door.fileno()
        bind = [f"--fd={fd}"] if command.startswith("uvicorn") else [f"--bind=fd://{fd}"]
        words = [sys.executable, "-m", *command.split(), *bind]
        keep = {"pass_fds": [fd], "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        server = subprocess.Popen(words, cwd=folder, process_group=0, **keep)  # (1)!
        while len(list(Path(folder).glob("*.imported"))) < COMMANDS[command]:
            time.sleep(0.1)
        client = HTTPConnection(*door.getsockname())
        client.request("GET", "/", headers={"Connection": "close"})
        with client.getresponse() as answer:
            where = answer.read().decode()
        groups = subprocess.run(["ps", "-A", "-o", "pgid="], capture_output=True, text=True).stdout
        processes = groups.split().count(str(server.pid))
        server.terminate()
        server.wait()
        copies = len(list(Path(folder).glob("*.imported")))
    return f"{command:31} processes {processes}, imports {copies}, {where}"


if __name__ == "__main__":
    with ThreadPoolExecutor() as at_once:
        for told in at_once.map(run, COMMANDS):
            print(told)
            #> gunicorn shop:wsgi              processes 2, imports 1, main thread, no loop
            #> gunicorn --workers=3 shop:wsgi  processes 4, imports 3, main thread, no loop
            #> gunicorn --threads=4 shop:wsgi  processes 2, imports 1, another thread, no loop
            #> uvicorn shop:asgi               processes 1, imports 1, main thread, with a loop
            #> uvicorn --workers=3 shop:asgi   processes 5, imports 3, main thread, with a loop
            #> hypercorn shop:asgi             processes 3, imports 1, main thread, with a loop
            #> hypercorn --workers=3 shop:asgi processes 5, imports 3, main thread, with a loop
