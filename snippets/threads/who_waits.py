# /// script
# [tool.recorded]
# timeout = 90
# ///
import subprocess
import sys
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

SCRIPT = """
import time
from {module} import Event, {kind}

def watched(begun, main_goes):
    begun.set()
    main_goes.wait()
    time.sleep(0.8)
    print("finished")

if __name__ == "__main__":
    begun, main_goes = Event(), Event()
    worker = {kind}(target=watched, args=(begun, main_goes), daemon={daemon})
    worker.start()
    begun.wait()
    {company}
    main_goes.set()
"""
MODULES = {"Thread": "threading", "Process": "multiprocessing"}
COMPANY = {
    "nobody else": "",
    "a thread": "import threading as t; t.Thread(target=worker.join).start()",
    "a process": "import multiprocessing as m; m.Process(target=time.sleep, args=(2,)).start()",
}
CASES = list(product(("Thread", "Process"), (False, True), COMPANY))

with TemporaryDirectory() as folder:
    runs = {}
    for kind, daemon, company in CASES:
        path = Path(folder, f"{kind} {daemon} {company}.py")
        words = {"kind": kind, "module": MODULES[kind], "daemon": daemon}
        path.write_text(SCRIPT.format(**words, company=COMPANY[company]))
        command = [sys.executable, path]
        runs[kind, daemon, company] = subprocess.Popen(command, stdout=subprocess.PIPE)
    for (kind, daemon, company), run in runs.items():
        fate = "finishes" if b"finished" in run.communicate()[0] else "is cut off"
        print(f"{kind:7} daemon={daemon!s:5} beside {company:11} {fate}")
