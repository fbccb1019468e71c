# /// script
# dependencies = ["django", "gunicorn"]
# [tool.recorded]
# timeline = false
# timeout = 120
# systems = ["linux"]
# why.en = "it reads memory in /proc; elsewhere psutil tells it"
# why.zh = "程序从 /proc 读内存；别处用 psutil"
# [tool.recorded.vary.worker]
# match = '^gunicorn: each further worker (\d\.\d+)'
# least = 0.35
# most = 0.75
# [tool.recorded.vary.preloaded]
# match = '^gunicorn --preload: each further worker (\d\.\d+)'
# least = 0.01
# most = 0.2
# ///
import os
import re
import socket
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from django.conf import settings
from django.core.wsgi import get_wsgi_application

settings.configure(ROOT_URLCONF=__name__)
urlpatterns = []
wsgi = get_wsgi_application()

TELL = """
import os
def post_worker_init(worker):
    os.write({ready}, b"ready\\n")
"""


def memory_of(pid: int) -> int:
    """KiB of a process and its children; of what they share, each counts its part."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    own = re.search(r"^Pss: +(\d+)", Path(f"/proc/{pid}/smaps_rollup").read_text(), re.M)
    return int(own[1]) + sum(memory_of(int(child)) for child in children)


def measure(workers: int, *more: str) -> int:
    reports, ready = os.pipe()
    with TemporaryDirectory() as folder, open(reports) as reports:
        config = Path(folder, "tell.py")
        config.write_text(TELL.format(ready=ready))  # (1)!
        with socket.create_server(("127.0.0.1", 0)) as door:
            command = f"gunicorn --workers={workers} --bind=fd://{door.fileno()} --log-level=error"
            server = subprocess.Popen(
                [sys.executable, "-W", "ignore", "-m", *command.split(), *more]
                + [f"--config={config}", f"{Path(__file__).stem}:wsgi"],
                cwd=Path(__file__).parent,
                pass_fds=[door.fileno(), ready],
            )
        os.close(ready)
        for _ in range(workers):
            reports.readline()
        memory = memory_of(server.pid)
        server.terminate()
        server.wait()
    return memory


def main() -> None:
    for more in [], ["--preload"]:
        one, three = measure(1, *more), measure(3, *more)
        name = " ".join(["gunicorn", *more])
        print(f"{name}: each further worker {(three - one) / 2 / one:.2f} of one worker's server")


if __name__ == "__main__":
    main()
