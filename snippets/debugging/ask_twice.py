# /// script
# [tool.recorded]
# timeout = 60
# systems = ["linux", "darwin"]
# why.en = "Windows has no faulthandler.register(): use dump_traceback_later()"
# why.zh = "Windows 没有 faulthandler.register()：用 dump_traceback_later()"
# ///
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

SERVICE = """
import faulthandler, signal, threading, time
faulthandler.register(signal.SIGUSR1)
lock = threading.Lock()
def slow():
    while True:
        time.sleep(0.2)
        time.sleep(0.2)
def hung():
    lock.acquire()
lock.acquire()
for work in (slow, hung):
    threading.Thread(target=work, daemon=True).start()
print("serving", flush=True)
lock.acquire()
"""


def ask(service: subprocess.Popen, written: Path) -> dict[str, int]:
    """The next report: the line of the service in which each of its functions stands."""
    so_far = written.read_text().count(" in <module>")  # (1)!
    while (text := written.read_text()).count(" in <module>") == so_far:
        service.send_signal(signal.SIGUSR1)
        time.sleep(0.2)
    report = text.split(" in <module>")[so_far]
    frames = re.findall(r'"<string>", line (\d+) in (\w+)', report)
    return {name: int(line) for line, name in frames}


with TemporaryDirectory() as folder:
    written = Path(folder, "stderr.txt")
    command, pipe = [sys.executable, "-c", SERVICE], subprocess.PIPE
    with written.open("w") as errors:
        service = subprocess.Popen(command, stdout=pipe, stderr=errors)
    with service:
        service.stdout.readline()
        first = ask(service, written)
        while first.keys() != {"slow", "hung"}:  # (2)!
            first = ask(service, written)
        second = ask(service, written)
        while second["slow"] == first["slow"]:
            second = ask(service, written)
        for name in ("slow", "hung"):
            moved = second[name] != first[name]
            print(name, "has moved on" if moved else "stands in the same line")
            #> slow has moved on
            #> hung stands in the same line
        print("the service lives on:", service.poll() is None)
        #> the service lives on: True
        service.kill()
