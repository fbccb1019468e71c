# /// script
# dependencies = ["django", "gunicorn", "uvicorn"]
# [tool.recorded]
# timeline = false
# timeout = 120
# systems = ["linux", "darwin"]
# why.en = "gunicorn forks, which Windows cannot: run it in WSL"
# why.zh = "gunicorn 要 fork，Windows 没有：放进 WSL"
# ///
import asyncio
import socket
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.request import urlopen

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["127.0.0.1"])
wsgi, asgi = get_wsgi_application(), get_asgi_application()  # (1)!
both = threading.Barrier(2)
loops = []


def met() -> str:
    try:
        both.wait(timeout=2)  # (2)!
        return "met"
    except threading.BrokenBarrierError:
        return "alone"


def plain(request) -> HttpResponse:
    return HttpResponse(f"{met()},{threading.current_thread().name},none")


async def awaiting(request) -> HttpResponse:
    loop = asyncio.get_running_loop()
    loops.append(loop)  # (3)!
    answer = await asyncio.to_thread(met)
    return HttpResponse(f"{answer},{threading.current_thread().name},{loops.index(loop)}")


urlpatterns = [path("plain", plain), path("awaiting", awaiting)]

SERVERS = {
    "gunicorn": "gunicorn --bind=fd://{door} {app}:wsgi",
    "gunicorn --threads=2": "gunicorn --threads=2 --bind=fd://{door} {app}:wsgi",
    "uvicorn": "uvicorn --fd={door} {app}:asgi",
}


def two_at_once(url: str) -> str:
    def get(number: int) -> list[str]:
        with urlopen(url) as answer:
            return answer.read().decode().split(",")

    with ThreadPoolExecutor(2) as clients:
        answers, threads, own = map(set, zip(*clients.map(get, (1, 2)), strict=True))
    in_main = "the main thread" if threads == {"MainThread"} else f"{len(threads)} threads"
    told = "no loop" if own == {"none"} else "1 loop" if len(own) == 1 else "2 loops"
    return f"{'/'.join(answers):5} in {in_main}, {told}"


def main() -> None:
    for name, words in SERVERS.items():
        with socket.create_server(("127.0.0.1", 0)) as door:
            command = words.format(door=door.fileno(), app=Path(__file__).stem).split()
            server = subprocess.Popen(
                [sys.executable, "-W", "ignore", "-m", *command, "--log-level=error"],
                cwd=Path(__file__).parent,
                pass_fds=[door.fileno()],
            )
            url = "http://127.0.0.1:{}/{}"
            for kind, view in ("def", "plain"), ("async def", "awaiting"):
                found = two_at_once(url.format(door.getsockname()[1], view))
                print(f"{name:20}  {kind:9}  {found}")
                #> gunicorn              def        alone in the main thread, no loop
                #> gunicorn              async def  alone in 2 threads, 2 loops
                #> gunicorn --threads=2  def        met   in 2 threads, no loop
                #> gunicorn --threads=2  async def  met   in 2 threads, 2 loops
                #> uvicorn               def        met   in 2 threads, no loop
                #> uvicorn               async def  met   in the main thread, 1 loop
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
