# /// script
# [tool.recorded]
# systems = ["linux"]
# why.en = "PID namespaces are Linux's, and the system must let this user make one"
# why.zh = "PID 命名空间只有 Linux 有，而且系统要允许当前用户建立它"
# ///
import contextlib
import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path

SERVE = "import sys\nprint('ready', flush=True)\nfor _ in sys.stdin: print('served', flush=True)"
HEED = "import signal\nsignal.signal(signal.SIGTERM, lambda *_: exit(0))\n" + SERVE
NEW_NAMESPACE = ["unshare", "--pid", "--fork", "--kill-child"]  # (1)!
if os.geteuid() != 0:
    NEW_NAMESPACE += ["--user"]


def stop(name: str, *command: str) -> None:
    """Start it as PID 1, send SIGTERM, and see whether anybody still answers."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "bufsize": 0}
    with subprocess.Popen([*NEW_NAMESPACE, *command], **pipes) as container:
        if not container.stdout.readline():
            sys.exit("This system does not let you make PID namespaces: run it as root.")
        children = Path(f"/proc/{container.pid}/task/{container.pid}/children")
        os.kill(int(children.read_text()), signal.SIGTERM)
        with contextlib.suppress(BrokenPipeError):
            container.stdin.write(b"tea\n")  # (2)!
        print(f"{name}: {container.stdout.readline().decode().strip() or 'ended'}")
        #> unprepared: served
        #> with a handler: ended
        #> sh -c: served
        #> sh -c exec: ended


unprepared, heeds = [sys.executable, "-c", SERVE], [sys.executable, "-c", HEED]
stop("unprepared", *unprepared)
stop("with a handler", *heeds)
stop("sh -c", "sh", "-c", f"{shlex.join(heeds)}; true")  # (3)!
stop("sh -c exec", "sh", "-c", f"exec {shlex.join(heeds)}")
