# /// script
# requires-python = ">=3.14"
# [tool.recorded]
# timeout = 60
# systems = ["linux"]
# why.en = "new in Python 3.14; allowed in the way of Linux, Windows wants an administrator"
# why.zh = "Python 3.14 新增；这里按 Linux 的办法授权，Windows 要管理员权限"
# ///
import select
import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

HUNG = """
import ctypes, signal, threading
any_process = ctypes.c_ulong(-1)
ctypes.CDLL(None).prctl(0x59616D61, any_process)
signal.signal(signal.SIGUSR1, lambda number, frame: None)
lock = threading.Lock()
lock.acquire()
print("about to hang", flush=True)
lock.acquire()
"""


def asleep(pid: int) -> bool:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].startswith("S")


def answer(program: subprocess.Popen, patience: float) -> str:
    ready, _, _ = select.select([program.stdout], [], [], patience)
    return program.stdout.readline().strip() if ready else "no answer"


with TemporaryDirectory() as folder:
    script = Path(folder, "script.py")
    script.write_text("print('here I am', flush=True)")
    with subprocess.Popen([sys.executable, "-c", HUNG], stdout=subprocess.PIPE, text=True) as hung:
        print(hung.stdout.readline().strip())
        #> about to hang
        while not asleep(hung.pid):
            pass
        sys.remote_exec(hung.pid, script)
        print("after remote_exec():", answer(hung, 0.5))
        #> after remote_exec(): no answer
        hung.send_signal(signal.SIGUSR1)
        print("after a signal:", answer(hung, 30))
        #> after a signal: here I am
        hung.kill()
