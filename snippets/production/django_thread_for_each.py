# /// script
# dependencies = ["django", "uvicorn"]
# [tool.recorded]
# timeline = false
# timeout = 120
# ///
import asyncio
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from urllib.request import urlopen

import uvicorn
from asgiref.sync import sync_to_async
from django.conf import settings
from django.core.asgi import get_asgi_application
from django.http import HttpResponse
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["127.0.0.1"])
REQUESTS, ROOM = 50, 10
lock = threading.Lock()
inside = 0
most = 0


def work(together: threading.Barrier) -> HttpResponse:
    global inside, most
    with lock:
        inside += 1
        most = max(most, inside)
    together.wait()  # (1)!
    with lock:
        inside -= 1
    return HttpResponse()


all_of_them = threading.Barrier(REQUESTS)
ten_of_them = threading.Barrier(ROOM)
room = asyncio.Semaphore(ROOM)


def free(request) -> HttpResponse:
    return work(all_of_them)


async def bounded(request) -> HttpResponse:
    async with room:  # (2)!
        return await sync_to_async(work)(ten_of_them)


urlpatterns = [path("free", free), path("bounded", bounded)]


def get(url: str) -> None:
    urlopen(url).close()


with socket.create_server(("127.0.0.1", 0), backlog=REQUESTS) as door:
    config = uvicorn.Config(get_asgi_application(), log_level="error")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [door]})
    thread.start()
    with ThreadPoolExecutor(REQUESTS) as clients:
        for view in "free", "bounded":
            most = 0
            url = f"http://127.0.0.1:{door.getsockname()[1]}/{view}"
            list(clients.map(get, [url] * REQUESTS))
            print(f"{view}: {REQUESTS} requests, at most {most} threads at work")
            #> free: 50 requests, at most 50 threads at work
            #> bounded: 50 requests, at most 10 threads at work
    server.should_exit = True
    thread.join()
