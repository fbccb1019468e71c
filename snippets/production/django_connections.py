# /// script
# dependencies = ["django", "gunicorn", "uvicorn"]
# [tool.recorded]
# timeline = false
# timeout = 120
# systems = ["linux"]
# why.en = "it counts open files in /proc; elsewhere psutil tells them"
# why.zh = "程序在 /proc 里数打开的文件；别处用 psutil"
# ///
import gc
import os
import socket
import subprocess
import sys
import threading
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.request import urlopen

from django.conf import settings
from django.core.asgi import get_asgi_application
from django.core.signals import request_finished
from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.db.backends.signals import connection_created
from django.http import HttpResponse
from django.urls import path

DATABASE = os.environ.get("DATABASE", "")
KEEP = {"0": 0, "None": None}[os.environ.get("CONN_MAX_AGE", "0")]
sqlite = {"ENGINE": "django.db.backends.sqlite3", "NAME": DATABASE, "CONN_MAX_AGE": KEEP}
settings.configure(
    ROOT_URLCONF=__name__, ALLOWED_HOSTS=["127.0.0.1"], DATABASES={"default": sqlite}
)
wsgi, asgi = get_wsgi_application(), get_asgi_application()
gc.disable()  # (1)!
made, asked_in = [], []


def ask(request) -> HttpResponse:
    asked_in.append(threading.current_thread())
    with connection.cursor() as cursor:
        return HttpResponse(cursor.execute("select 1").fetchone()[0])


def collect(request) -> HttpResponse:
    for thread in set(asked_in) - {threading.main_thread()}:
        thread.join()  # (2)!
    return HttpResponse(gc.collect())


urlpatterns = [path("ask", ask), path("collect", collect)]


def note(**signal) -> None:
    made.append(signal["connection"].alias)


def report(**signal) -> None:  # (3)!
    links = [f"/proc/self/fd/{number}" for number in os.listdir("/proc/self/fd")]
    opened = sum(os.path.realpath(link) == DATABASE for link in links)
    os.write(int(os.environ["REPORT"]), f"{len(made)} {opened}\n".encode())


if "REPORT" in os.environ:
    connection_created.connect(note)
    request_finished.connect(report)


def serve(name: str, words: str, keep: str, folder: str) -> None:
    reports, report_to = os.pipe()
    with socket.create_server(("127.0.0.1", 0)) as door, open(reports) as reports:
        command = words.format(door=door.fileno(), app=Path(__file__).stem).split()
        surroundings = {
            "DATABASE": os.path.realpath(f"{folder}/{name}{keep}"),
            "CONN_MAX_AGE": keep,
            "REPORT": str(report_to),
        }
        server = subprocess.Popen(
            [sys.executable, "-W", "ignore", "-m", *command, "--log-level=error"],
            cwd=Path(__file__).parent,
            pass_fds=[door.fileno(), report_to],
            env=os.environ | surroundings,
        )
        os.close(report_to)
        for view in "ask", "ask", "ask", "ask", "collect":
            urlopen(f"http://127.0.0.1:{door.getsockname()[1]}/{view}").close()
            opened, still = reports.readline().split()
            if view == "ask":
                told = f"opened {opened}, still open {still}"
        print(f"{name:8}  CONN_MAX_AGE={keep:4}  {told}, after the collector {still}")
        #> gunicorn  CONN_MAX_AGE=0     opened 4, still open 0, after the collector 0
        #> uvicorn   CONN_MAX_AGE=0     opened 4, still open 0, after the collector 0
        #> gunicorn  CONN_MAX_AGE=None  opened 1, still open 1, after the collector 1
        #> uvicorn   CONN_MAX_AGE=None  opened 4, still open 4, after the collector 0
        server.terminate()
        server.wait()


def main() -> None:
    with TemporaryDirectory() as folder:
        for keep in "0", "None":
            serve("gunicorn", "gunicorn --bind=fd://{door} {app}:wsgi", keep, folder)
            serve("uvicorn", "uvicorn --fd={door} {app}:asgi", keep, folder)


if __name__ == "__main__":
    main()
